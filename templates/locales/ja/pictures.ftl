# Pictures of the vendor's screens, for whoever does not see them.

picture-alt = { $screen }{ $marked }
picture-page = { $vendor }のページ「{ $screen }」の図。
picture-product = { $vendor }の図。
picture-window = { $vendor }のウィンドウ「{ $screen }」の図。
picture-boxes = { $vendor }の「{ $screen }」の図。
picture-marked = 印のあるところ：{ $controls }。
picture-number = { $number }. { $control }
picture-dots = 左上の点が並んだアイコン
picture-gear = 歯車
picture-bin = 行を削除するごみ箱
picture-left-menu = 左端のメニューの「{ $label }」
picture-entry = メニュー項目「{ $label }」
picture-button = ボタン「{ $label }」
picture-button-at = 「{ $place }」の「{ $label }」
picture-tab = タブ「{ $label }」
picture-field = 入力欄「{ $label }」
picture-list = 一覧「{ $label }」
picture-search = 検索欄「{ $label }」
picture-choice = 選択肢「{ $label }」
picture-box = チェックボックス「{ $label }」
picture-every-box = 一覧のチェックボックスすべて
picture-of-action = { $vendor }での場所の図：{ $action }

picture-title = { $vendor }での場所
picture-back = ステップに戻る
picture-close = 閉じる
