# Mails: no stars and no links in them. Addresses and codes stand on lines of their own.

mail-hello = こんにちは。
mail-questions = ご質問は、このメールに返信するか、次のアドレスまでご連絡ください：
mail-sent = このメールは、{ $operator }から次のアドレスにお送りしました：
mail-sent-with = このメールは、{ $operator }から{ $product }を使って次のアドレスにお送りしました：
mail-privacy = { $operator }での個人データの取り扱い
mail-stop = この設定のリマインダーを止める
mail-not-open = 開けない場合は、次のページに移動してください：
mail-paste = そこに次のコードを貼り付けてください：
mail-until = リンクは{ $moment }まで使えます。ご本人専用です。このメールは転送せず、ページの「ほかの人に引き継ぐ」を使ってください。

mail-why-contact = { $company }の{ $vendor }の連絡先として登録されているため、お送りしました。
mail-why-handed-over = { $person }から、設定を続ける方として指定されたため、お送りしました。
mail-why-link-was-yours = これまで設定用リンクをお持ちだったため、お送りしました。
mail-why-other-browser = 設定用リンクが、まだ使われたことのないブラウザーで開かれたため、お送りしました。
mail-why-set-up = この連携を設定された方にお送りしました。

# The mail with the setup link.
mail-setup-subject = { $vendor }と{ $operator }の連携のお願い
mail-setup-preview = 一歩ずつ進めて10分ほどです。リンクは{ $moment }まで使えます。
mail-setup-asked-by = { $operator }の{ $person }さんから、{ $company }の{ $vendor }アカウントと{ $operator }の連携のお願いです。
mail-setup-asked = { $operator }から、{ $company }の{ $vendor }アカウントと{ $operator }の連携のお願いです。
mail-setup-replaced = { $company }の{ $vendor }アカウントを{ $operator }と連携するための、新しいリンクです。以前のリンクはもう使えません。これまでの内容は残っています。
mail-setup-handed-over = { $person }から、{ $company }の{ $vendor }アカウントを{ $operator }と連携する作業の続きを頼まれました。これまでの内容は残っています。
mail-setup-how = ページが一歩ずつご案内します。{ $vendor }の画面に出ている名前を使い、何をなぜ共有するのかを先にお伝えします。10分ほどで終わります。{ $vendor }の管理者権限が必要です。お持ちでない場合は、ページから、権限のある同僚に引き継げます。
mail-setup-button = 設定を始める
mail-setup-back = いつでも中断して、後で再開できます。
mail-setup-unexpected = お心当たりがない場合は、何もする必要はありません。誰かがステップを進めるまで、何も共有されません。ご不明な点はお問い合わせください。

# To who handed the setup over to a colleague.
mail-over-subject = { $vendor }と{ $operator }の連携が引き継がれました
mail-over-title = 設定が引き継がれました
mail-over-to = { $company }の{ $vendor }アカウントと{ $operator }の連携が、お持ちのリンクのページから引き継がれました。新しいリンクの送り先：
mail-over-ended = ご自身のリンクはもう使えません。これ以上、何もする必要はありません。
mail-over-not-you = お心当たりがない場合は、ほかの人がリンクを使った可能性があります。新しいリンクも止めますので、ご連絡ください：

# The eight digits that let a second browser in.
mail-code-subject = { $vendor }と{ $operator }の連携を続けるためのコード
mail-code-title = コードのお知らせ
mail-code-opened = { $vendor }の設定用リンクが、別のブラウザーで開かれました。そこで続けるには、ページに次のコードを入力してください：
mail-code-works = { $minutes }分以内に1回だけ使えます。
mail-code-not-you = 別のブラウザーで開いたお心当たりがない場合は、ほかの人がリンクを持っています。コードがなければ誰も入れないので、誰にも教えないでください。そのリンクを止めて新しいものをお送りしますので、ご連絡ください：

# The account is linked.
mail-linked-subject = { $vendor }と{ $operator }が連携されました
mail-linked-title = { $vendor }が連携されました
mail-linked-preview = 必要な権限はすべて設定済みです。
mail-linked-done = 完了しました。{ $company }の{ $vendor }アカウントは{ $operator }と連携されています。必要な権限はすべて設定済みです。ありがとうございました。
mail-linked-what = 連携したのは、{ $vendor }にこのために作ったアクセスです。アクセスに使う情報は厳重に保管され、ご自身もこちらの担当者も、もう見ることはできません。設定用リンクはもう使えません。
mail-take-back = いつでもやめられます。{ $vendor }にこのために作ったものを削除するか、トークンやキーをリセットしてください。それ以降は何も読み取れません。意図したものだと分かるように、ご連絡をお願いします。
mail-linked-unexpected = お心当たりがない場合は、すぐにご連絡ください：

# A linked account that works no longer as it did.
mail-degraded-subject = { $vendor }と{ $operator }の連携をご確認ください
mail-degraded-title = { $vendor }の連携をご確認ください
mail-degraded-preview = { $vendor }で変わったところがあります。数分で直せます。
mail-degraded-changed = { $operator }と連携した{ $company }の{ $vendor }アカウントに、変わったところがあります。失われたものはなく、数分で直せます。
mail-degraded-boxes = { $vendor }で、次の{ $count }個のチェックが外れています：
mail-degraded-tick = { $count ->
   *[other] { $vendor }で{ $place }を開き、チェックを入れて保存します。それから、ページを開いて、「もう一度確認」を押してください。
}
mail-degraded-button = 作業のページを開く
mail-degraded-meant = 意図した変更でしたら、こちらでの確認を止めますので、ご連絡ください。すでに直っている場合は、何もする必要はありません。自動で分かります。

# A reminder, two and seven days after the last sign of life.
mail-reminder-subject = 残りの作業：{ $vendor }と{ $operator }の連携
mail-reminder-title = { $vendor }の連携はまだ途中です
mail-reminder-button = 設定を続ける
mail-reminder-browser = 以前に使ったブラウザーでは、すぐに続けられます。別のブラウザーでは、先にコードをお送りします。
mail-reminder-both = 以前のメールのリンクも使えます。どちらも同じページを開きます。
mail-reminder-preview = 数分で終わります。いつでも中断できます。
mail-reminder-begun = { $company }の{ $vendor }アカウントと{ $operator }の連携が途中になっています。これまでの内容は残っており、続きから再開できます。
mail-reminder-unopened = { $company }の{ $vendor }アカウントを{ $operator }と連携するリンクを、{ $day }にお送りしました。まだ開かれていません。ページが一歩ずつご案内し、10分ほどで終わります。

# Two days before a link ends.
mail-expiring-subject = { $vendor }と{ $operator }の連携用リンクは{ $day }までです
mail-expiring-title = リンクは{ $day }までです
mail-expiring-preview = これまでの内容は残ります。
mail-expiring-ends = { $company }の{ $vendor }アカウントを{ $operator }と連携するリンクは、{ $moment }まで使えます。これまでの内容は、その後も残ります。
mail-expiring-later = もっと時間が必要な場合は、このメールに返信してください。新しいリンクをお送りします。

# Somebody entered a new token or key for a linked account.
mail-renewed-subject = { $operator }から{ $vendor }へのアクセスが更新されました
mail-renewed-title = { $vendor }へのアクセスが更新されました
mail-renewed-preview = お心当たりがあれば、何もする必要はありません。
mail-renewed-when = { $moment }に、{ $company }の{ $vendor }アカウントの新しいトークンまたはキーが、こちらのページで入力されました。使われた設定用リンクの持ち主：
mail-renewed-checked = 確認が済み、必要な権限はすべて設定済みです。これからは{ $operator }がこれを使います。以前のものは、こちらから消去しました。
mail-renewed-expected = ご自身か、担当の方による変更でしたら、何もする必要はありません。
mail-renewed-unexpected = お心当たりがない場合は、誰が新しいトークンやキーを作ったかを{ $vendor }で見て、すぐにご連絡ください：

# The page behind “No more reminders about this setup”.
stop-title = リマインダーを止めますか？
stop-what = 設定が途中のときに多くて2回、それとリンクの期限の前に、メールをお送りしています。ボタンを押すと止まります。
stop-link-works = リンクはこれからも使えます。コードなど、ご自身で頼んだメールは届きます。
stop-button = リマインダーを止める
stop-done-title = リマインダーを止めました
stop-done = この設定のリマインダーは、もうお送りしません。
