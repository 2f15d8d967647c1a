# What is to be looked at again in what was typed or pasted into the form for the vendor's credentials.

fault-empty = { $field }がまだ空です。
fault-blank-in-it = { $field }：途中に空白か改行があります。前後に何も付けずに、もう一度コピーしてください。
fault-other-characters = { $field }に使われるのは{ $characters }だけです。ほかの文字が入っていないか見てください。
fault-small-letters = 英小文字
fault-capital-letters = 英大文字
fault-digits = 数字
fault-hyphens = ハイフン
fault-underscores = アンダーバー
fault-full-stops = ピリオド
fault-character = 「{ $character }」
fault-characters-between = 「{ $from }」から「{ $to }」まで
fault-too-short = { $field }が短すぎます。少なくとも{ $least }文字必要です。
fault-too-long = { $field }が長すぎます。{ $most }文字以内で入力してください。
fault-swapped = { $field }のようです。2つの欄の内容を入れ替えてください。
fault-other-start = { $field }は、ふつう{ $start }で始まります。
fault-other-length = { $field }は、ふつう{ $usual }文字です。足りない部分がないか見てください。

## Bob: the ID and the token of a service user

fault-id-of-another-shape = サービスユーザーのIDは、ふつうSERVICE-で始まります。Bobで受け付けられない場合は、IDという欄からもう一度コピーしてください。
fault-id-empty = サービスユーザーのIDをここに貼り付けてください。SERVICE-で始まります。
fault-id-cut-short = Bobでは、SERVICE-の後に続きがあります。IDの横のCopyをクリックし、全体をここに貼り付けてください。
fault-token-for-id = トークンのようです。ここには、SERVICE-で始まる文字列を入れてください。
fault-address-for-id = メールアドレスのようです。ここには、Bobに表示されたサービスユーザーのIDを入れてください。SERVICE-で始まります。
fault-same-text = 両方の欄に同じ文字列が入っています。ここにはIDを入れてください。SERVICE-で始まります。
fault-token-empty = サービスユーザーのトークンをここに貼り付けてください。
fault-dots = トークンを隠している点がコピーされています。Bobでトークンの横のCopyをクリックし、ここに貼り付けてください。
fault-id-twice = 両方の欄にサービスユーザーIDが入っています。トークンは、Bobの画面にあるもう一方の長い文字列です。
fault-id-for-token = サービスユーザーIDのようです。ここには、Bobの画面にある長いほうの文字列、トークンを入れてください。
fault-header = 通信のヘッダー全体が貼り付けられています。Bobの欄に表示された文字だけを貼り付けてください。
fault-both-together = IDとトークンが一緒に入っています。それぞれの欄に分けて貼り付けてください。
fault-encoded-pair = IDとトークンが変換された形になっています。Bobに表示されたまま、それぞれの欄に貼り付けてください。
fault-label-along = 欄の名前も一緒に貼り付けられています。Bobの欄の中の文字だけを貼り付けてください。
fault-blank-in-the-middle = 途中に空白か改行があります。BobでCopyをクリックし、その文字だけを貼り付けてください。
