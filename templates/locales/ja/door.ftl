# The way in: the start page, the code for a second browser, dead links, handing over, languages.

start-title = 設定用リンクを開く
start-heading = ようこそ
start-again = このブラウザーでは、今は設定が開かれていません。メールのリンクをもう一度開くか、メールのコードをここに貼り付けてください。これまでの内容は残っています。
start-lead = { $operator }から、会社のアカウントを連携するための招待です。このページが一歩ずつご案内します。
start-paste = 招待メールにあるコードを貼り付けてください。コードの始まり：
start-ready = リンクの準備ができました。開いただけでは何も共有されません。
start-code = コード
start-unknown = このコードは見つかりませんでした。一部が足りないのかもしれません。メールからコード全体をコピーするか、メールのリンクをもう一度開いてください。
start-cookie = 設定の間ログイン状態を保ち、言語を覚えておくため、このブラウザーにCookieを保存します。行動の追跡はしません。
start-privacy = 個人データの取り扱いについては、[{ $operator }の説明をご覧ください](privacy)。
start-resume-heading = 続きから再開
start-resume = { $company }の{ $integration }の設定が、このブラウザーで開かれています。
start-resume-done = { $company }の{ $integration }の設定は完了しています。
start-resume-button = 続きから再開
start-resume-done-button = 連携した内容を見る
start-other-heading = または別のリンクを開く

code-title = コードを入力
code-heading = ご本人ですか？
code-lead-to = このリンクは、以前に別のブラウザーで開かれています。ご本人かどうかを確かめるため、**{ $address }** に8桁のコードを送ります。
code-lead = このリンクは、以前に別のブラウザーで開かれています。ご本人かどうかを確かめるため、招待先のアドレスに8桁のコードを送ります。
code-sent = コードを送りました。10分間、このブラウザーでだけ使えます。
code-field = メールに書かれた8桁の数字
code-send = 2分たっても届かない場合は、もう一度送る
code-spam = 迷惑メールフォルダも見てください。そのメールアドレスをもう使えない場合は、[{ $support }](mail)までご連絡ください。
code-wrong = 最後に送った8桁の数字と違います。あと{ $tries }回入力できます。
code-spent = このコードはもう使えません。使用済みか、10分を過ぎたか、入力の回数が多すぎたためです。下から新しいコードを送ってください。
code-too-many = すでに何度かコードを送りました。このブラウザーで頼んだ場合は、一番新しいコードが、送ってから10分間使えます。それ以外の場合は、{ $minutes }分後にメールのリンクをもう一度開いてください。最初に使ったブラウザーなら、すぐに続けられます。

dead-expired-title = このリンクの期限が過ぎました
dead-expired = 安全のため、設定用リンクには期限があり、その期限が過ぎました。これまでの内容は残っています。
dead-expired-next = ご連絡いただければ、新しいリンクをお送りします。続きから再開できます。
dead-revoked-title = このリンクは止められました
dead-revoked = こちらの担当者がこのリンクを止めました。このリンクでできることは、もうありません。
dead-revoked-next = お心当たりがない場合は、ご連絡ください。
dead-replaced-title = 新しいリンクがあります
dead-replaced = ご自身か同僚に、別のリンクが新しいメールで送られました。使えるのは一番新しいリンクだけです。
dead-replaced-next = こちらからの一番新しいメールを探してください。見つからない場合は、ご連絡ください。
dead-completed-title = この設定は完了しています
dead-completed = このリンクでアカウントが連携されました。リンクは役目を終え、もう何も開きません。
dead-completed-next = 変えたいことや直したいことがある場合は、ご連絡ください。新しいリンクをお送りします。
dead-write = { $support }に連絡する
dead-newer = 新しいメールが届いている場合は、そのリンクを開くか、[コードを貼り付けてください](start)。
dead-offer = 新しいリンクを **{ $address }** にメールで送れます。続きから再開できます。
dead-offer-again = 新しいリンクを **{ $address }** に送りました。迷惑メールフォルダも見てください。2分たっても届かない場合は、もう一度送れます。
dead-offer-button = 新しいリンクを送る
dead-offer-elsewhere = そのメールアドレスをもう使えない場合は、[{ $support }](mail)までご連絡ください。

new-link-title = 新しいリンクを送りました
new-link-sent = 新しいリンクを **{ $address }** に送りました。メールから開くと、続きから再開できます。
new-link-spam = 2分以内に届きます。迷惑メールフォルダも見てください。以前のメールのリンクは、もう使えません。
new-link-many-title = すでに何度かリンクを送りました
new-link-many = 新しいリンクは1日に3回まで送れます。迷惑メールフォルダも含めて、こちらからの一番新しいメールを探してください。次は{ $hours }時間後に送れます。
new-link-none-title = ここからは新しいリンクを送れません
new-link-none = ページを開いた後でリンクが変わったか、このブラウザーにリンクが残っていません。こちらからの一番新しいメールを開くか、ご連絡ください。

hand-over-title = ほかの人に引き継ぐ
hand-over-heading = ほかの人に引き継ぐ
hand-over-lead = 権限をほかの方がお持ちの場合は、その方の仕事用メールアドレスを入力してください。専用のリンクを送ります。
hand-over-kept = 同僚は、今のところから続けられます。これまでの内容は残ります。
hand-over-ends = ご自身のリンクは使えなくなります。引き継がれたことをメールでお知らせします。
hand-over-until = 同僚のリンクは **{ $moment }** まで使えます。
hand-over-field = 同僚の仕事用メールアドレス
hand-over-button = リンクを送る
hand-over-back = 設定に戻る
hand-over-write = 権限をほかの方がお持ちの場合は、その方のお名前を[{ $support }](mail)までご連絡ください。専用のリンクをお送りします。これまでの内容は残ります。
hand-over-address = 「{ $typed }」はメールアドレスの形になっていないようです。ana@acme.exampleのように入力してください。
hand-over-no-mail = ここからはメールを送れないため、同僚を招待できません。{ $support }に、その方のお名前をご連絡ください。
hand-over-same = このアドレスには、すでにリンクを送っています。同僚のアドレスを入力してください。
hand-over-ended = リンクが新しくなったか、止められました。使えるのは一番新しいリンクだけです。
handed-over-title = 引き継ぎました
handed-over-sent = リンクを **{ $address }** に送りました。{ $operator }からのメールを、迷惑メールフォルダも含めて探すよう、同僚に伝えてください。
handed-over-close = もう何もする必要はありません。ご自身のリンクは使えなくなりました。このページは閉じてかまいません。

language = 言語
language-change = 変更
privacy = プライバシー
# “Keyway” is a name.
runs-on = Keywayで動いています
