## At the foot of every page of the setup

stuck-help = ヘルプ
stuck-screen-link = 自分の画面と違う
stuck-ask-link = 質問する
stuck-colleague-link = このステップを同僚に頼む
stuck-screen-where = どの部分ですか？
stuck-screen-anywhere = ページ全体

## This does not look like my screen

stuck-screen-title = 自分の画面と違う
stuck-screen-lead = 画面は変わることがあり、会社によっても違います。お知らせいただければ、こちらで調べます。お待ちいただく必要はありません。次のページで進め方をご案内します。
stuck-about-step = ステップ **{ $step }** についてです。
stuck-about-action = ステップ **{ $step }** の **{ $action }** についてです。
stuck-menus = { $vendor }にはどちらのメニューが見えますか？（任意）
stuck-menus-newer = 新しいメニュー（ステップで先に出ているもの）
stuck-menus-older = 以前のメニュー（ステップの「以前の画面の場合」にあるもの）
stuck-menus-neither = どちらでもない
stuck-screen-words = 代わりに何が見えますか？（任意）
stuck-screen-hint = 見えるボタンの名前など、短い言葉で十分です。トークンやパスワードはここに書かないでください。
stuck-screen-sent-along = 一緒に送るもの：今のステップ、メールアドレス、言語、ブラウザーの種類、ウィンドウのおおよその幅。画面の画像や、ほかのところに入力した内容は送りません。
stuck-screen-send = 送って続ける
stuck-back-to-step = ステップに戻る

## Ask for help

stuck-ask-title = 質問する
stuck-ask-lead = 分からないところを書いてください。{ $operator }の担当者が読んで、お答えします。
stuck-ask-words = どんなことでお困りですか？
stuck-ask-hint = トークンやパスワードはここに書かないでください。お答えするのに必要ありません。
stuck-ask-answer-to = 回答は **{ $address }** にメールで届きます。
stuck-ask-sent-along = 一緒に送るもの：今のステップ、最新の確認の結果、言語、ブラウザーの種類。
stuck-ask-send = メッセージを送る

## What is wrong with a form

stuck-fault-empty = お困りのことを書いてください。一文で十分です。
stuck-fault-long = 今は{ $count }文字です。{ $most }文字までに短くしてください。
stuck-fault-secret = トークンやキーのようなものが含まれていたため、送信せず、何も保存していません。その部分は取り除きました。トークンはメッセージに書かず、設定の専用の欄にだけ入れてください。
stuck-fault-enough = 今日はたくさんのメッセージをいただきました。次は{ $hours }時間ほどで送れるようになります。{ $support }までご連絡いただくこともできます。
stuck-fault-fast = この1分間に、お使いのネットワークからたくさんのメッセージが届きました。1分待ってから、もう一度ボタンを押してください。書いた内容は残っています。

## After it was sent

stuck-sent-screen-title = ありがとうございます。受け取りました
stuck-sent-screen-lead = { $operator }の担当者が調べて、ガイドを直します。お待ちいただく必要はありません。今できること：
stuck-sent-other-menus = [両方の操作手順を見る](step)。ステップには、今のメニューが先に、以前のメニューがその下にあります。
stuck-sent-search = { $vendor }で検索する：設定のページの検索欄に **{ $word }** と入力します。
stuck-sent-next = これは後にして、[次のステップに進む](next)：{ $step }。
stuck-sent-ask = 先に進めない場合は、[質問する](ask)と担当者がお答えします。
stuck-sent-question-title = メッセージを送りました
stuck-sent-next-heading = この後の流れ
stuck-sent-question-mailed = { $operator }の担当者が、今のステップも見ながら読んで、**{ $address }** にメールでお答えします。
stuck-sent-question-queued = { $operator }の担当者が、今のステップも見ながら読みます。お急ぎの場合は、[{ $support }](mail)にもご連絡ください。
stuck-sent-question-kept = このページは閉じてかまいません。これまでの内容は残っており、リンクはこれからも使えます。

## Hand a step to a colleague

stuck-colleague-title = このステップを同僚に頼む
stuck-colleague-lead = **{ $step }** の権限は、ほかの方がお持ちですか？その方の仕事用メールアドレスを入力してください。このステップだけを開くリンクを送ります。
stuck-colleague-rule-own = ご自身のリンクはこれからも使えます。その間に、ほかのステップを進められます。
stuck-colleague-rule-see = 同僚に見えるのは、このステップとその図、ヘルプだけです。入力した内容は、お互いに見えません。
stuck-colleague-rule-told = 同僚には、{ $address }からの依頼だと伝わります。ステップが終わるとメールが届き、同僚のリンクは使えなくなります。
stuck-colleague-rule-until = 同僚のリンクは、取り消さないかぎり **{ $until }** まで使えます。
stuck-colleague-email = 同僚の仕事用メールアドレス
stuck-colleague-send = このステップを送る
stuck-colleague-again = { $day }に **{ $colleague }** に頼みました。今ほかの人に送ると、以前の同僚のリンクは使えなくなります。
stuck-colleague-whole = 全部をほかの人に任せる場合は、代わりに[設定全体を引き継ぐ](whole)こともできます。そのときは、ご自身のリンクが使えなくなります。
stuck-colleague-no-mail = ここからはメールを送れません。[{ $support }](mail)に同僚のお名前をご連絡いただければ、リンクをお送りします。
stuck-colleague-fault-address = メールアドレスの形になっていないようです。ana@acme.exampleのように入力してください。
stuck-colleague-fault-same = これはご自身のアドレスです。同僚のアドレスを入力してください。
stuck-colleague-fault-ended = リンクが新しくなったか、止められたため、何も送っていません。ステップを頼めるのは、一番新しいリンクだけです。
stuck-colleague-fault-enough = 今日はたくさんの同僚に頼みました。次は{ $hours }時間ほどで頼めるようになります。

## What the step's page says of it

stuck-handed-you = このステップを **{ $colleague }** に頼みました。
stuck-handed-other = **{ $asker }** から **{ $colleague }** に、このステップが頼まれています。
stuck-handed-sent = リンクは{ $day }に送られましたが、まだ開かれていません。
stuck-handed-opened = リンクは{ $day }に開かれました。
stuck-handed-on = その間に[次のステップに進む](next)ことができます。このステップをご自身で終えると、同僚のリンクは使えなくなります。
stuck-handed-take-back = 取り消す
stuck-handed-done = { $day }に **{ $colleague }** がこのステップを終えました。

## What the colleague reads

stuck-only-heading = { $company }の{ $asker }から、このステップを頼まれています
stuck-only-text = このリンクで開くのは、このステップだけです。最後のボタンを押せば完了です。
stuck-only-minutes = お願いするステップは1つ、約{ $minutes }分
stuck-only-done = できました
stuck-only-elsewhere-title = このリンクで開くステップは一つです
stuck-only-elsewhere = これは設定の別の部分のため、何も変わっていません。そこは同僚が進めます。
stuck-only-elsewhere-back = ステップに戻る
stuck-done-title = ありがとうございます。完了しました
stuck-done-lead = ステップは終わり、同僚にもそれが見えます。もう何もする必要はありません。
stuck-done-close = リンクは役目を終え、もう何も開きません。このページは閉じてかまいません。
stuck-late-title = このステップは先に完了していました
stuck-late-lead = ほかの人がこのステップを終えました。今送った内容は保存されず、何も変わっていません。

## Mail to the colleague

stuck-mail-asked-subject = { $asker }から、{ $vendor }のステップを一つ頼まれました
stuck-mail-asked-heading = お願いしたいステップが一つあります
stuck-mail-asked-lead = { $company }の{ $asker }から、{ $vendor }と{ $operator }の連携のうち、ステップ「{ $step }」を頼まれました。
stuck-mail-asked-what = どこをクリックするかは、ページがご案内します。開くのはこのステップだけで、終われば完了です。
stuck-mail-asked-button = ステップを開く
stuck-mail-asked-until = リンクは{ $until }まで、またはステップが終わるまで使えます。
stuck-mail-asked-not-you = お心当たりがない場合は、何もする必要はありません。ご不明な点は、同僚に聞いてください。
stuck-mail-asked-why = { $asker }から、このステップの担当として指定されたため、お送りしました。

## Mail to who asked

stuck-mail-done-subject = { $colleague }がステップ「{ $step }」を終えました
stuck-mail-done-heading = ステップが終わりました
stuck-mail-done-lead = { $vendor }と{ $operator }の連携のうち、{ $colleague }に頼んだステップ「{ $step }」が終わりました。
stuck-mail-done-next = 続きから進めてください。以前に使ったブラウザーで設定を開くか、最初のメールのリンクをもう一度開きます。
stuck-mail-done-why = { $colleague }への依頼の結果をお知らせするため、お送りしました。
