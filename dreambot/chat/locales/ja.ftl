# 日本語。です・ます体。「画像」はメンバーが渡すもの、「夢」はボットが返すもの。

## While it is dreamed

queued-next = 💤 次の順番です。
queued-place = 💤 順番待ちの{ $place }番目です。
dreaming =
    🌀 夢を見ています… { $bar } { $share }
    -# オクターブ { $octave }/{ $octaves } · ステップ { $step }/{ $steps }
dreaming-preview = ここまでの夢
dreaming-long = 🌀 このメッセージを編集できる時間よりも長くかかる夢です。見終えたら新しいメッセージでお届けします。
put-back = 💤 いま再起動しています。戻りしだい、夢の続きを見ます。

## The dream

dreamed-style = 🌀 **{ $style }** スタイルで夢を見ました
dreamed-settings =
    { $layers } · { $steps }ステップ{ $octaves ->
        [1] { "" }
       *[other] { " " }× { $octaves }オクターブ（{ $scale }倍）
    } · ステップ幅 { NUMBER($size, maximumFractionDigits: 5) } · シード { $seed }
dreamed-on = { $size } · { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) }秒 · { $network }（{ $device }）
dreamed-smaller = { $size }（アップロードの上限に合わせて縮小しました）
dreamed-fallback = 標準のネットワークの重みが手に入らなかったので、内蔵の小さなネットワークで夢を見ました。
dreamed-alt = { $file } を、ニューラルネットワーク（{ $network }）が { $style } スタイルで夢に見たもの。{ $layers } の層に見えているものが、画像全体に現れています。

## /about

about-text =
    わたしは画像の夢を見ます。ものを見分けることを学んだニューラルネットワークが画像をのぞき込み、そこにかすかに見えるものを、小さなサイズから順に強めていきます。あなたの目にも見えるようになるまで（DeepDream）。

    `/{ command-dream-name }` と入力して画像を添付し、お好みでスタイルを選んでください。
about-version = バージョン
about-device = デバイス
about-network = ネットワーク
about-bundled = ボットに内蔵
about-downloaded = Keras がダウンロード

## What went wrong: files

-formats = PNG、JPEG、WebP、GIF、BMP、AVIF
file-size = { NUMBER($megabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } MB
file-too-large = このファイルは { $size } あります。{ $limit } 以下のものを送ってください。
file-missing = 夢に見る画像をください。`{ command-dream-option-image-name }` に添付するか、`{ command-dream-option-link-name }` にアドレスを書いてください。
file-twice = `{ command-dream-option-image-name }` か `{ command-dream-option-link-name }` のどちらか一方だけにしてください。一度に夢に見る画像は 1 枚です。
file-gone = そのファイルはもう Discord にありません。もう一度添付してください。
file-out-of-reach = いまは Discord からそのファイルを受け取れません。1 分ほどしてからもう一度お試しください。
file-lost = その画像はもう手元にありません。もう一度添付してください。

## What went wrong: pictures

picture-empty = 空のファイルです。{ -formats } のどれかを送ってください。
picture-unknown = このファイルは画像として読めません。{ -formats } のどれかを送ってください。
picture-broken = { picture-kind }のようですが、壊れているか、途中で切れています。もう一度送ってください。
picture-unsupported = { picture-kind }のようですが、これは夢に見られません。{ -formats } のどれかを送ってください。
picture-kind =
    { $kind ->
        [image-jpeg] JPEG 画像
        [image-png] PNG 画像
        [image-gif] GIF 画像
        [image-bmp] BMP 画像
        [image-heic] HEIC 写真
        [image-avif] AVIF 画像
        [image-webp] WebP 画像
        [image-tiff] TIFF 画像
        [image-jxl] JPEG XL 画像
        [image-jp2] JPEG 2000 画像
        [image-vnd-adobe-photoshop] Photoshop ファイル
        [image-vnd-microsoft-icon] Windows のアイコン
        [image-svg-xml] SVG 図形
        [video-mp4] MP4 動画
        [video-webm] WebM か Matroska の動画
        [video-x-msvideo] AVI 動画
        [video-quicktime] QuickTime 動画
        [audio-mpeg] MP3 音声
        [audio-mp4] M4A 音声
        [audio-ogg] Ogg 音声
        [audio-flac] FLAC 音声
        [audio-wav] WAV 音声
        [application-postscript] PostScript ファイル
        [application-pdf] PDF ファイル
        [application-zip] ZIP アーカイブ
        [application-gzip] gzip アーカイブ
        [application-vnd-rar] RAR アーカイブ
        [application-x-7z-compressed] 7-Zip アーカイブ
        [application-x-elf] Linux プログラム
        [text-html] ウェブページ
        [text-plain] テキストファイル
       *[other] 別の種類のファイル
    }
picture-bytes = 画像が大きすぎます。ファイルが { $measured } ありますが、上限は { $limit } です。
picture-pixels = 画像が大きすぎます。{ $measured } メガピクセルありますが、上限は { $limit } メガピクセルです。
picture-edge = 画像が大きすぎます。長い辺が { $measured } ピクセルありますが、上限は { $limit } ピクセルです。
picture-frames = 画像が大きすぎます。{ $measured } フレームありますが、上限は { $limit } フレームです。
picture-animation = 画像が大きすぎます。全フレームで { $measured } メガピクセルありますが、上限は { $limit } メガピクセルです。
picture-seconds = 画像が大きすぎます。読み込みだけで { $limit } 秒以上かかります。もっと小さいか、単純な画像を送ってください。
picture-memory = 画像が大きすぎます。いま使えるメモリでは足りません。もっと小さい画像を送ってください。
picture-too-small = 画像が小さすぎるか、細長すぎます。{ $size } ピクセルですが、どの辺も { $least } ピクセルは必要です。もっと大きい画像を送ってください。
picture-too-narrow = 画像が小さすぎるか、細長すぎます。{ $size } ピクセルなので縮小すると { $shrunk } になりますが、どの辺も { $least } ピクセルは必要です。もっと正方形に近い画像を送ってください。
picture-too-small-to-dream = 画像は { $size } ピクセルですが、{ $network } にはどの辺も { $least } ピクセル以上必要です。もっと大きい画像を送ってください。
picture-cannot-fit = 夢がこのサーバーのアップロード上限に収まりません。`{ command-dream-option-size-name }` を小さくしてください。
mask-other-size = マスクは { $mask } ピクセル、画像は { $picture } ピクセルです。同じ大きさにしてください。
mask-unusable = このマスクでは夢を見る場所が残りません。どこかが白いか、不透明である必要があります。

## What went wrong: links

link-none = 画像へのリンクではありません。https://example.com/picture.jpg のような形にしてください。
link-scheme = 開けるのは http:// か https:// のリンクだけです。代わりに画像を添付してください。
link-port = 開けるのは一般的なポートのリンクだけです。代わりに画像を添付してください。
link-login = ユーザー名やパスワードの入ったリンクは開きません。代わりに画像を添付してください。
link-address = 公開されたインターネットにつながらないリンクです。代わりに画像を添付してください。
link-unreachable = 公開されたインターネット上に、このリンクに応えるものがありません。リンクを確かめるか、画像を添付してください。
link-untrusted = このサーバーは本物であることを証明できません。代わりに画像を添付してください。
link-slow = このサーバーは遅すぎます。画像は { $seconds } 秒以内に届く必要があります。代わりに画像を添付してください。
link-large = { $limit } を超えるファイルへのリンクです。もっと小さい画像を送ってください。
link-not-found = このサーバーは画像を渡してくれません（ステータス { $status }）。リンクを確かめるか、画像を添付してください。
link-loops = { $limit } 回を超えて転送されるリンクです。最後に行き着くアドレスを送ってください。
link-page = ウェブページへのリンクです。画像だけを開いて、そのアドレスをコピーしてください。
link-broken = サーバーの応答が壊れているか、途中で切れています。もう一度試すか、画像を添付してください。

## What went wrong: settings

setting-name =
    { $name ->
        [style] { command-dream-option-style-name }
        [layers] { command-dream-option-layers-name }
        [strength] { command-dream-option-strength-name }
        [steps] { command-dream-option-steps-name }
        [octaves] { command-dream-option-octaves-name }
        [octave_scale] { command-dream-option-octave-scale-name }
        [size] { command-dream-option-size-name }
        [seed] { command-dream-option-seed-name }
       *[other] { $name }
    }
setting-range = `{ setting-name }` は { NUMBER($low, useGrouping: 0) } から { NUMBER($high, useGrouping: 0) } までにしてください。
setting-whole = `{ setting-name }` は { NUMBER($low, useGrouping: 0) } から { NUMBER($high, useGrouping: 0) } までの整数にしてください。
setting-choice = `{ setting-name }` は次のどれかにしてください: { $allowed }
setting-layers-count = `{ setting-name }` に書ける層は 1 個から { $most } 個までです。
setting-layers-target = `{ setting-name }` には mixed4 のような層か、mixed4:13 のようなチャンネルを書いてください。
setting-schedule = `{ setting-name }` には { $octaves } 個のオクターブそれぞれのステップ数を書いてください。
setting-weight = 層の重みは数で書いてください。0.5*mixed5 の 0.5 のように。
setting-other = `{ setting-name }` は次のようにしてください: { $allowed }
layer-unknown = { $network } に `{ $layer }` という層はありません。次の中から選んでください: { $allowed }
channel-unknown = `{ $layer }` にチャンネル { $channel } はありません。チャンネルは 0 から { $last } までです。
style-unknown = `{ $style }` というスタイルはありません。次の中から選んでください: { $allowed }

## What went wrong: dreams

queue-full = 順番待ちの { $limit } 席がすべて埋まっています。1 分ほどしてからもう一度お試しください。
queue-full-for-you = あなたの夢がもう { $limit } 件待っています。どれかが終わるまでお待ちください。
restarting = いま再起動しています。1 分ほどしてからもう一度お試しください。
journal-unavailable = いまは何も書き留められないため、夢を引き受けられません。あとでもう一度お試しください。
dream-stopped = この夢は途中で止められました。
dream-given-up =
    この夢を{ $attempts ->
        [1] 一度見はじめましたが、中断されました
       *[other] { " " }{ $attempts } 回見はじめましたが、そのたびに中断されました
    }。もう一度試して、それでも続くようなら運営者に `{ $id }` と伝えてください。
apology = こちらで問題が起きました。もう一度試して、それでも続くようなら運営者に `{ $id }` と伝えてください。

## Commands, as they stand in the code

command-dream-name = 夢
command-dream-description = 画像の夢を見ます: ニューラルネットワークに見えているものを、目に見える形に
command-dream-option-image-name = 画像
command-dream-option-image-description = 夢に見る画像: PNG、JPEG、WebP、GIF、BMP、AVIF
command-dream-option-link-name = リンク
command-dream-option-link-description = 画像の代わりに: https:// で始まる画像のアドレス
command-dream-option-style-name = スタイル
command-dream-option-style-description = 夢の見た目
command-dream-option-layers-name = 層
command-dream-option-layers-description = スタイルの層の代わりに夢を見る層。例: mixed3, mixed5
command-dream-option-strength-name = 強さ
command-dream-option-strength-description = どれくらい強く: 1 がスタイル本来の強さ
command-dream-option-steps-name = ステップ
command-dream-option-steps-description = 各オクターブで登るステップ数: 多いほど深く、遅くなります
command-dream-option-octaves-name = オクターブ
command-dream-option-octaves-description = 夢を見るサイズの数: 多いほど形が大きくなります
command-dream-option-octave-scale-name = オクターブ倍率
command-dream-option-octave-scale-description = あるオクターブから次のオクターブへの倍率
command-dream-option-size-name = サイズ
command-dream-option-size-description = 夢の長い辺（ピクセル）。元の画像より大きくはなりません
command-dream-option-seed-name = シード
command-dream-option-seed-description = 同じシードなら同じ夢をもう一度見られます
command-about-name = 紹介
command-about-description = このボットについて、そして何で夢を見ているか

## Styles, in a few words

style-deepdream = 生きものと毛並みと鱗: 2 つの層を同時に
style-lines = 編まれた線と迷路
style-spirals = 渦と巻き毛
style-bubbles = 泡と貝殻とビーズ
style-eyes = 目と真珠
style-creatures = 目だらけの生きもの
style-scales = 鱗と織り目と鼻先
style-webs = 蜘蛛の巣とひび割れ
style-fur = 毛並みと無精ひげ
style-calm = deepdream の動物たちを、なめらかに大きく
style-feathers = 色とりどりの羽毛
style-peacock = 細い羽のあいだの孔雀の目玉模様
style-towers = 塔とアーケードと灯りの丘の町
style-lights = 夜の星と灯り
style-petals = 花びらと菊
style-corals = 珊瑚とウミウチワ
style-tutorial = TensorFlow の DeepDream チュートリアル、単純なループ
style-tutorial-octaves = チュートリアルを 5 オクターブで（遅い）
style-tutorial-tiled = チュートリアルを 5 オクターブ、タイルごとに（最も遅い）
