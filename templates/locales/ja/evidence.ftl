# What a check saw of one permission, and why it could not tell.

evidence-between-sentences = {""}
evidence-quoted = 「{ $name }」
evidence-and = { $rest }と{ $last }

evidence-cannot-be-read = { $because }ため、読み取れません。
evidence-check-ended = これを読み取る前に確認が終わりました。
evidence-could-not-answer = 今は{ $vendor }がこの問い合わせに答えられませんでした（{ $detail }）。
evidence-does-not-tell = { $vendor }の応答からは、見てよいかどうかが分かりません（{ $question }：{ $status }）。
evidence-could-not-tell = Bobに問い合わせましたが、判断できる応答がありませんでした。
evidence-not-offered = Bobはここではこれを提供していません（{ $status }）。自社でこの機能を使わない設定になっている可能性があります。
evidence-in-no-group = サービスユーザーは権限グループに入っていないため、まだ何も見えません。

## Who can be seen

evidence-everybody-refused = Bobはこのサービスユーザーに社員を見せませんでした。このチェックボックスと、グループが誰のデータを見られるかを見てください。
evidence-nobody-shown = このサービスユーザーには誰も見えませんでした。グループが誰のデータを見られるかを見てください。社員のいない会社では、見えるものがありません。
evidence-list-too-slow = Bobの社員の一覧に時間がかかりすぎたため、誰についても調べられませんでした。
evidence-no-ids = Bobがこのサービスユーザーに社員のIDを見せず、全員について問い合わせるには人数が多すぎます。
evidence-nobody-looked-at = 誰についても調べられませんでした。

## Sections of the profiles, such as “Work” and “Home”

evidence-fields-came = { $people }人について、「{ $section }」の{ $of }項目のうち{ $count }項目が見えました。
evidence-fields-came-for-some = { $people }人のうち{ $with }人について、「{ $section }」の{ $of }項目のうち{ $count }項目が見えました。
evidence-no-fields-came = { $people }人について、「{ $section }」の{ $of }項目はどれも見えませんでした。
evidence-left-out = 含まれていないもの：{ $fields }。
evidence-open-in-part = セクションは一部だけ許可されています。チェックは入っていて一部の項目が許可されていないか、一部の項目だけが許可されています。
evidence-may-be-empty = これらは空欄なだけかもしれません。
evidence-needs-edit = これらは、ViewとEditの両方にチェックがある場合にだけBobが見せます。
evidence-unusual-fields = Bobがこの方法では見せないことのある種類の項目なので、チェックの有無は分かりません。
evidence-empty-left-out = Bobは空欄の項目を省くため、セクションが許可されていないのか、空欄なだけなのかは分かりません。
evidence-too-few-people = 人数が少ないため、許可のないセクションと空欄のセクションを区別できません。
evidence-single-fields = 自社では項目ごとに許可を決めているため、チェックが入っていないか、これらの項目がすべて許可されていません。両方を見てください。
evidence-guessed = これが「{ $section }」のセクションだというのは推測です。通常の項目のほとんどがここにあります。
evidence-no-field = Bobには、「{ $section }」のセクションで問い合わせられる項目がありません。
evidence-section-of-another = Bobの{ $section }のセクションには、別のセクションの通常の項目が入っているため、どのチェックボックスのことか分かりません。
evidence-sections-alike = 当てはまりそうなセクションが、Bobに複数あります：{ $sections }。
evidence-section-moved = Bobには「{ $section }」というセクションがありません。通常の項目は{ $sections }にあります。そのチェックボックスを見てください。
evidence-no-section = Bobには「{ $section }」というセクションがありません。自社で別の名前になっているか、使わない設定になっている可能性があります。

## Tables that keep a history

evidence-table-told-closed = 表から、許可されていない項目があると分かりました：{ $fields }。
evidence-table-current-only = Bobは{ $table }の表の今の記録を見せましたが、表全体は見せませんでした。
evidence-table-refused = Bobは{ $table }の表を見せませんでした。
evidence-table-empty = 調べた人については、{ $table }の表に記録がありませんでした。
evidence-table-earlier = { $table }の表で以前の記録が見えました。
evidence-table-columns-kept-back = { $table }の表で以前の記録が見えましたが、見せられない列がありました。どの列かは分かりません。
evidence-table-columns-named = { $table }の表で以前の記録が見えましたが、次の列は見えませんでした：{ $columns }。
evidence-table-one-entry = { $people }人について、{ $table }の表の記録は1件だけです。以前の記録がないか、履歴のチェックが入っていません。

## Reports, documents and time off

evidence-reports = Bobでレポートが{ $count }件見えました。
evidence-no-reports = レポートは見えませんでした。一つもないのかもしれません。
evidence-reports-refused = Bobはレポートの一覧を見せませんでした。
evidence-documents = 書類は見えましたが、どのフォルダのものかは分かりません。
evidence-documents-refused = Bobは書類の一覧を見せませんでした。どちらのフォルダも許可されていない可能性があります。両方のチェックボックスを見てください。
evidence-no-documents = 調べた人の書類は見えませんでした。一つもないのかもしれません。
evidence-kinds-of-leave = Bobで休暇の種類が{ $count }件見えました。
evidence-no-kinds-of-leave = 休暇の種類は見えませんでした。一つもないのかもしれません。
evidence-kinds-of-leave-refused = Bobは休暇の種類の一覧を見せませんでした。「Manage company's time off settings」が必要な場合もあるため、「See」にチェックがあるかどうかは分かりません。
evidence-who-is-out = Bobで不在の人が見えました。
evidence-nobody-out = 3か月前から3か月先までの間に、不在の人は見えませんでした。実際にいないのかもしれません。
evidence-who-is-out-refused = Bobは不在の人を見せませんでした。
evidence-pending-request = Bobで承認待ちの申請が見えました。
evidence-no-pending-request = 過去30日間の承認待ちの申請は見えませんでした。一つもないのかもしれません。
evidence-requests-refused = Bobは申請を見せませんでした。「See who's out today」がないためかもしれず、このチェックボックスについては分かりません。
evidence-balance = Bobで休暇の残日数が見えました。
evidence-no-balance = 調べた人の休暇の残日数は、Bobにありませんでした。
evidence-balance-refused = Bobは休暇の残日数を見せませんでした。
evidence-balance-without-kind = 残日数は休暇の種類ごとに問い合わせますが、種類が見えませんでした。
