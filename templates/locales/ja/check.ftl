## Headings, each with the sentence under it

check-nothing-title = まだ確認するものがありません
check-nothing-lead = 先に、この前のページに入力してください。その後、確認は自動で始まります。
check-rows-title = チェックボックス{ $count }個をもう一度見ています
check-rows-lead = 少しお待ちください。これまでに分かったことは、そのまま残っています。
check-running-title = { $vendor }で何が見えるかを確認しています
check-running-lead = 数秒で終わります。読み取れるかどうかを見るだけで、誰のデータも保存しません。
check-missing-title = あと少しです：チェックを入れるところが{ $count }個あります
check-missing-lead = 入力した内容は使えます。{ $vendor }で、あと{ $count }個のチェックボックスにチェックが必要です。
check-unclear-title = 最後に、チェックボックス{ $count }個の確認をお願いします
check-unclear-lead = こちらから見えるものは、すべて設定済みです。残りはこちらから見えないため、ご自身での確認をお願いします。
check-question-title = 最後の質問です：このアカウントで合っていますか？
check-question-lead = 必要なものはすべて設定済みです。「はい」と答えるまで、何も連携されません。
check-good-title = すべて設定済みです
check-good-lead = 必要なものは、すべて読み取れます。

## While it runs

check-progress = 確認したチェックボックス
check-held-up = こちら側の都合で、確認が止まっています。操作が原因ではありません。直りしだい、確認は自動で始まります。このページは閉じてかまいません。
check-queued = まもなく確認が始まります。
check-knocking = 入力した内容で{ $vendor }に接続しています。
check-accepted = 入力した内容は{ $vendor }に受け付けられました。権限を一つずつ見ています。
check-looked-at = { $total }個の権限のうち{ $found }個を見ました。
check-slow = { $vendor }の応答に時間がかかっています。このページを閉じて、後で戻ってもかまいません。確認はそのまま続きます。
check-slow-mail = { $vendor }の応答に時間がかかっています。このページは閉じてかまいません。確認はそのまま続き、終わったらメールでお知らせします。
check-renews = このページは数秒ごとに自動で更新されます。
# What the marks mean, beside them.
check-key-waiting = まだ見ていません
check-key-unclear = 後でお聞きします
check-key-optional = 任意

## After a row's name, for screen readers

check-mark-granted = ：設定済み
check-mark-confirmed = ：ご自身で確認済み
check-mark-missing = ：チェックなし
check-mark-unclear = ：見えません
check-mark-optional = ：任意

## When the check could not get that far

check-what-to-do = 次にすること
check-retry-now = まもなく、自動でもう一度確認します。
check-retry-minutes = { $count }分ほど後（{ $clock }）に、自動でもう一度確認します。
check-retry-hours = { $count }時間ほど後（{ $clock }）に、自動でもう一度確認します。
check-retry-mail = 何もする必要はありません。このページは閉じてかまいません。確認が済んだとき、または何かお願いすることがあるときに、メールでお知らせします。
check-retry-stay = 何もする必要はありません。このページは自動で続きに進みます。閉じて、後で戻ってもかまいません。
check-learnt = それまでに分かったことは残っています。チェックボックス{ $total }個のうち{ $found }個を見ました。
check-change-entered = 入力した内容を変更
check-again = もう一度確認
check-meant-title = このアカウントで合っているとの回答を受け取りました
check-meant-text = { $operator }の担当者が確かめて、ご連絡します。それまで何も変わりません。このページは閉じてかまいません。
check-is-meant-title = 今回連携するのは、このアカウントですか？
check-is-meant-text = 会社のアカウントが変わった場合は、お知らせください。{ $operator }の担当者が確かめて、ご連絡します。
check-is-meant-yes = はい、このアカウントで合っています

## Beside the result

check-tidied = 貼り付けた文字の前後にあった空白、引用符、改行を取り除きました。ほかは何も変えていません。
check-go-to = 移動：{ $title }
check-linked-title = アカウントは連携されています
check-linked-text = 必要なものはすべて設定済みです。
check-see-linked = 連携した内容を見る
check-tally-good = 設定済み{ $count }個
check-tally-missing = 要チェック{ $count }個
check-tally-unclear = 要確認{ $count }個
check-tally-optional = 任意{ $count }個
check-tally = 確認の結果
check-changed = 変わったところ
check-changes = { $clock }の確認からの変化：{ $changes }。
check-came-in = 新たに設定済み{ $count }個
check-went = チェックが外れたもの{ $count }個
check-no-more = 見えなくなったもの{ $count }個
check-people-instead = 見える人数は{ $before }人から{ $people }に
check-now-granted = 設定済みになりました
check-now-missing = チェックが外れました
check-now-unclear = 見えなくなりました
check-new-refused = 今回入力した内容は受け付けられませんでした。{ $day }に設定したものを引き続き使っています。
check-new-refused-too = 今回入力した内容も受け付けられませんでした。何も変わっていません。
check-new-waits = 今回入力した内容は、すべて設定済みになると使われます。それまでは{ $day }に設定したものを使います。
check-new-waits-alone = 今回入力した内容は、すべて設定済みになると使われます。

## What is missing

check-tick-title = { $vendor }で、この{ $count }個にチェックを入れてください
check-tick-text = { $vendor }で{ $granted }を開き、ここに挙げたものにチェックを入れて保存します。それから、もう一度確認してください。
check-only-missing = 一つずつ進める：足りないものだけを表示
check-place = { $vendor }の場所：{ $place }
check-place-own = { $vendor }の場所：{ $place }（自社の{ $vendor }では「{ $own }」）
check-own-name = 自社の{ $vendor }では「{ $own }」
check-row-again = これだけを確認
check-only-these = この{ $count }個だけを確認
check-later = その後、こちらから見えないチェックボックスが{ $count }個残ります。そのときにお聞きします。

## What the customer confirms

check-confirm-title = こちらから見えないチェックボックス{ $count }個を確認してください
check-confirm-title-later = その後、こちらから見えないチェックボックス{ $count }個を確認してください
check-confirm-text = ほとんどのチェックボックスは、{ $vendor }から読み取ってみることで分かりますが、ここにあるものは分かりません。{ $vendor }で見て、チェックが入っていなければ、チェックを入れて保存します。それから、ここでお知らせください。
check-boxes = チェックボックス{ $count }個
check-boxes-each = チェックボックス{ $count }個（理由はそれぞれ違います）
check-all-seen = { $vendor }で見て、上の{ $count }個すべてにチェックが入っていました。
check-confirm = 確認済みにする
check-first = その前に、一つだけ
check-tick-first = ここにはまだチェックがありません。{ $vendor }ですべてにチェックが入っていれば、一覧の下のチェックボックス1個にチェックを入れてください。そうでなければ、一覧を開いて、チェックが入っていたものにチェックを入れてください。それから「確認済みにする」を押してください。
check-account-noted = アカウントについての回答を受け取りました。残りは一つだけです。下のものすべてに{ $vendor }でチェックが入っていれば、一覧の下のチェックボックス1個にチェックを入れて、「確認済みにする」を押してください。そうでなければ、一覧を開いて、チェックが入っていたものにチェックを入れてください。
check-to-boxes = チェックボックスに移動
check-too-many = この1時間に、このアカウントを何度も確認しました。次の確認は{ $minutes }分後に始められます。
check-ended = この連携は終了しているため、確認するものはもうありません。

## Which account it is

check-account-title = 自社のアカウントですか？
check-account-seen = **{ $domain }** の{ $vendor }です。人数は **{ $people }** です。
check-account-seen-uncounted = **{ $domain }** の{ $vendor }です。人数は数えられませんでした。
check-account-unnamed = この{ $vendor }アカウントで見える人数は **{ $people }** です。
check-account-unnamed-uncounted = この{ $vendor }アカウントの人数は数えられませんでした。アクセスを作ったアカウントです。
check-people-active = { $people }（うち在籍中{ $active }人）
check-people = { $count }人
check-people-at-least = { $count }人以上
check-people-seen = { $all }人が見えます。うち{ $active }人が在籍中です。
check-people-seen-at-least = { $all }人以上が見えます。うち{ $active }人が在籍中です。
check-by-status = ステータス別：{ $statuses }。
check-account-asked = このアカウントで合っていますか？
check-account-asked-counted = このアカウントで合っていますか？人数はだいたい合っていますか？
check-account-yes = はい、このアカウントを連携します
check-account-people = いいえ、足りない人がいます
check-account-another = いいえ、別のアカウントです
check-account-boxes = 上の{ $count }個すべての確認も済むまで、何も連携されません。先に「はい」を押しても大丈夫です。回答は残り、続きをお聞きします。
check-people-missing-title = 足りない人がいます
check-people-missing-advice = 誰のデータを共有しているかを{ $vendor }で見てください。退職した人や入社予定の人が含まれていないことがよくあります。共有する人をすべて選んで保存し、もう一度確認してください。
check-another-title = 別のアカウントです
check-another-advice = 入力した内容は、ここに表示された{ $vendor }のものです。正しい{ $vendor }を開いて同じステップを行い、そこで表示されたものを代わりに入力してください。こちらのアカウントに作ったものは削除してかまいません。
# Under the two headings above.
check-answered-lead = そのように回答をいただいたため、まだ何も連携していません。
# Opens the other answers.
check-changed-mind = 回答を変えますか？
check-show-where = { $vendor }での場所を見る

## Good to know

check-half = 一部だけ許可されているもの
check-half-text = この{ $count }個のセクションは許可されていますが、一部の項目は許可されていません。このままでも連携できます。その項目も共有する場合は、{ $vendor }で項目ごとの権限を見てください。
check-left-out = 含まれていないもの：{ $fields }
check-know = 知っておいていただきたいこと
check-about = 対象：{ $what }
check-show-step = 場所を見る：{ $title }
check-excess = 必要以上のもの：{ $count }個
check-excess-text = 求めていないのに見えているものです。連携の妨げにはなりません。必要のないものは、共有しないほうが安心です。やめるには、{ $vendor }で{ $granted }を開き、ここに挙げたもののチェックを外して保存してください。
check-optional = 任意のチェックボックスが残り{ $count }個
check-optional-text = この{ $count }個がなくても連携できます。許可を広げたい場合は、{ $vendor }でチェックを入れてください。
check-granted = 権限{ $count }個が設定済みです
check-own = 自社で作ったセクション{ $count }個
check-own-text = 自社で作ったセクション（{ $count }個）なので、こちらからは求めていません。共有したいものがあれば、**View** にチェックを入れてください。
check-own-open = { $section }：許可済み
check-own-closed = { $section }：許可なし
check-own-unclear = { $section }：見えません

## The raw detail

check-detail = 問い合わせの詳しい内容（関心のある方、IT担当の方へ）
check-detail-text = { $vendor }には読み取りの問い合わせだけを行い、件数と「はい」「いいえ」だけを残します。個人のデータや秘密の情報は含まれません。
check-detail-all = すべてのチェックボックスと結果（コピー用テキスト）
check-detail-title = 確認で分かったこと
check-detail-lead = この確認の内容をすべてテキストにしたものです。IT担当の方へのメールに使えます。個人のデータや秘密の情報は含まれません。
check-detail-back = 確認に戻る
check-detail-copy = すべてコピー
check-detail-copied = コピーしました
check-detail-marked = コピーできませんでした。テキストを選択してあるので、キーボードかメニューでコピーしてください。
check-detail-ended = 終了
check-detail-asked = 問い合わせ
check-detail-list = チェックボックスの一覧
check-detail-found = 結果
check-detail-people = 人数
check-detail-when = { $minute }（{ $seconds }秒で終了）
check-detail-calls = { $vendor }への問い合わせ{ $count }回
check-detail-full = すべてを見ました。
check-detail-quick = 特に大切なチェックボックスだけを手短に見ました。
check-detail-only = チェックボックス{ $count }個をもう一度見ました。ほかは前回の結果のままです。
check-count-granted = 読み取って確認{ $count }個
check-count-confirmed = ご自身で確認{ $count }個
check-count-missing = チェックなし{ $count }個
check-count-unclear = 見えないもの{ $count }個
check-count-optional = 任意で未設定{ $count }個

## The mail when a check has ended that nobody watched

mail-check-subject = { $vendor }の確認が終わりました
mail-check-preview = 残りの作業は数分で終わります。
mail-check-lead = { $company }の{ $vendor }アカウントの確認が終わりました。お願いしたいことが残っています。
mail-check-boxes = { $vendor }で、次の{ $count }個にまだチェックが入っていません：
mail-check-tick =
    { $count ->
       *[other] { $vendor }で{ $place }を開き、チェックを入れて保存します。それから、ページを開いて、もう一度確認してください。
    }
mail-check-confirm =
    { $count ->
        [0] すべて設定済みです。残りの質問は一つ、このアカウントで合っているかどうかです。
       *[other] こちらから見えるものは、すべて設定済みです。見えないチェックボックスが{ $count }個あるため、ご自身での確認をお願いします。
    }
mail-check-button = ページを開く
