# What stands around a step of the guide, and on its pages.

steps = ステップ
step-done = （完了）
step-of = ステップ{ $number }／{ $count }
minutes-left = 残り約{ $minutes }分
stuck = お困りの場合は、[{ $support }](mail)までご連絡ください。これまでの内容は残っています。このページを閉じても、同じリンクで戻れます。

lets-start = 始める
done-continue = できました。次へ
back = 戻る
not-you = ご自身に権限がない場合は、権限のある[ほかの人に引き継ぐ](hand-over)ことができます。

label-meaning = （{ $meaning }）

copy = コピー
copied = コピーしました：{ $text }
not-copied = コピーできませんでした。文字を選択してコピーしてください：{ $text }

menus-question = どちらの{ $vendor }が見えますか？
menus-why = { $vendor }の画面には2種類あります。見えるほうを選ぶと、それに合う案内だけが表示されます。
menus-newer = 新しい{ $vendor }
menus-older = 以前の{ $vendor }
menus-seen-newer = 新しい{ $vendor }の案内を表示しています。
menus-seen-older = 以前の{ $vendor }の案内を表示しています。
menus-change = 変更
# Quoted in stuck-menus-older.
menus-look-older = { $vendor }が以前の画面の場合

permissions-tally = { $total }個のうち{ $ticked }個に印
permissions-count = { $ticked }／{ $total }
permissions-for-you = ここの印はご自身のためのものです。大切なのは、{ $vendor }で入れるチェックです。
permissions-only-this = お願いするのはこれだけです：
permissions-leave-others = ほかのチェックボックスは、そのままにしてください。
permissions-all = すべて
optional = （任意）
permissions-save = 保存して続ける
permissions-save-and-check = 保存して確認に戻る
permissions-save-and-stay = 保存してこのページに残る
permissions-open = 前回の確認で、チェックボックスが{ $count }個残りました。
permissions-only-missing = 足りないものだけを表示
permissions-shown = 前回の確認で足りなかったものと、見えなかったものだけを表示しています。
permissions-hidden = ほかの{ $count }個は表示していません。
permissions-show-all = すべて表示
permissions-nothing-open = 前回の確認で残ったものはないため、すべてを表示しています。
permissions-missing-heading = 足りないものにチェックを入れる
permissions-way = { $vendor }での手順
permissions-unseen = こちらからは見えないチェックボックス：{ $count }個
permissions-unseen-lead = チェックが入っているかどうかは、外からは見えません。チェック済みであれば、ここですることはありません。
permissions-row-missing = チェックなし
permissions-row-unclear = 見えませんでした

kind-view = 表示
kind-history = 履歴
kind-edit = 編集
kind-export = 書き出し
kind-approve = 承認

why = 理由
why-title = それぞれのチェックボックスが必要な理由
why-back = 一覧に戻る
why-lead = { $operator }がそれぞれの権限を何に使うか、ない場合に何ができないかをご説明します。
why-without = ない場合：{ $without }
why-without-here = **ない場合：** { $without }

link-account = アカウントを連携
credentials-set = { $day }に{ $who }が入力しました。
credentials-check-same = 同じ内容でもう一度確認するには、[確認に進んでください](check)。
credentials-replace = 入れ替えるには、すべての欄に入力し直してください。

form-faults = もう一度見ていただきたいところがあります
form-fault = { $field }：{ $fault }
form-show = 表示
