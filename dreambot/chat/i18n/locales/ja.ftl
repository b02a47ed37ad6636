# 日本語。です・ます体。「画像」はメンバーが渡すもの、「夢」はボットが返すもの。

## Progress

queued-next = 💤 次があなたの番です。
queued-place = 💤 順番待ちの{ $place }番目です。
dreaming =
    🌀 夢を見ています… { $bar } { $share }
    -# オクターブ { $octave }/{ $octaves } · ステップ { $step }/{ $steps }
dreaming-variations =
    🎲 4 通りの夢を見ています… { $bar } { $share }
    -# オクターブ { $octave }/{ $octaves } · ステップ { $step }/{ $steps }
dreaming-zoom =
    🎬 夢の中へズームしています… { $bar } { $share }
    -# フレーム { $step }/{ $steps }
dreaming-long = 🌀 この夢は、Discord でメッセージを編集できる時間より長くかかります。できあがったら新しいメッセージでお届けします。
requeued = 💤 いま再起動しています。戻ったらすぐに夢の続きを見ます。
dreaming-preview = ここまでの夢のプレビュー

## Limits

limits-cooling-down = クールダウン中です。{ $when }にまた夢を見られます。
limits-day = 24 時間に見られる夢の上限（{ $limit } 件）に達しました。{ $when }にまた夢を見られます。
limits-server-full = このサーバーではもう { $limit } 件の夢が待っています。どれかが始まってからもう一度お試しください。
limits-presets = 保存できるプリセットは { $limit } 個までです。先にどれかを削除してください。

## The dream

dreamed-style = 🌀 **{ $style }** スタイルで夢を見ました
dreamed-settings =
    { $layers } · { $steps }ステップ{ $shape ->
        [single] { "" }
        [tapered] （最大のオクターブ。小さくなるごとに{ $taper }倍） · 最大{ $octaves }オクターブ（{ $scale }倍）
       *[even] { " " }× { $octaves }オクターブ（{ $scale }倍）
    } · ステップ幅 { NUMBER($size, maximumFractionDigits: 5) } · シード { $seed }
dreamed-on = { $size } · { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) }秒 · { $network }（{ $device }）
dreamed-smaller = { $size }（アップロードの上限に合わせて縮小しました）
dreamed-alt = { $file } を、ニューラルネットワーク（{ $network }）が { $style } スタイルで夢に見たもの。{ $layers } の層に見えているものが、画像全体に現れています。

## /about

about-text =
    わたしは画像から夢を作ります。ものを見分けることを学んだニューラルネットワークが画像をのぞき込み、そこにかすかに見えるものを、画像のサイズを変えながら少しずつ強めていきます。あなたの目にも見えるようになるまで。この手法は DeepDream と呼ばれています。

    `/{ command-dream-name }` と入力して画像を添付し、お好みでスタイルを選んでください。
about-version = バージョン
about-device = デバイス
about-network = ネットワーク
about-bundled = ボットに内蔵
about-downloaded = Keras がダウンロード

## Errors: files

-formats = PNG、JPEG、WebP、GIF、BMP、AVIF
file-size = { NUMBER($megabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } MB
file-too-large = このファイルは { $size } で、上限は { $limit } です。もっと小さいファイルを送ってください。
file-missing = 夢に見る画像がありません。`{ command-dream-option-image-name }` に添付するか、`{ command-dream-option-link-name }` に画像のリンクを貼り付けてください。
file-twice = `{ command-dream-option-image-name }` か `{ command-dream-option-link-name }` のどちらか一方だけを使ってください。
file-gone = そのファイルはもう Discord にありません。もう一度添付してください。
file-out-of-reach = いまは Discord からそのファイルを取得できません。1 分ほどしてからもう一度お試しください。
file-lost = その画像はもう手元にありません。もう一度添付してください。

## Errors: pictures

picture-empty = 空のファイルです。{ -formats } のどれかを送ってください。
picture-unknown = このファイルは画像として読めません。{ -formats } のどれかを送ってください。
picture-broken = { picture-kind }のようですが、破損しているか、一部が欠けています。もう一度送ってください。
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
picture-bytes = 画像が大きすぎます。ファイルは { $measured } で、上限は { $limit } です。もっと小さい画像を送ってください。
picture-pixels = 画像が大きすぎます。{ $measured } メガピクセルで、上限は { $limit } メガピクセルです。もっと小さい画像を送ってください。
picture-edge = 画像が大きすぎます。長い辺が { $measured } ピクセルで、上限は { $limit } ピクセルです。もっと小さい画像を送ってください。
picture-frames = フレームが多すぎます。{ $measured } フレームで、上限は { $limit } フレームです。もっと短いものを送ってください。
picture-animation = 画像が大きすぎます。全フレームで { $measured } メガピクセルあり、上限は { $limit } メガピクセルです。もっと小さいか、短いものを送ってください。
picture-seconds = 画像の読み込みに { $limit } 秒以上かかります。もっと小さいか、単純な画像を送ってください。
picture-memory = この画像にはメモリが足りません。もっと小さい画像を送ってください。
picture-too-small = 画像が小さすぎます。{ $size } ピクセルですが、どの辺も { $least } ピクセル以上必要です。もっと大きい画像を送ってください。
picture-too-narrow = 画像が細長すぎます。{ $size } ピクセルから { $shrunk } ピクセルに縮みますが、どの辺も { $least } ピクセル以上必要です。もっと正方形に近い画像を送ってください。
picture-too-small-to-dream = 画像は { $size } ピクセルですが、{ $network } にはどの辺も { $least } ピクセル以上必要です。もっと大きい画像を送ってください。
picture-cannot-fit = 夢がこのサーバーのアップロード上限を超えています。`{ command-dream-option-size-name }` を小さくしてください。
mask-other-size = マスクは { $mask } ピクセル、画像は { $picture } ピクセルです。同じ大きさにしてください。
mask-unusable = このマスクには夢を見る場所がありません。どこかを白くするか、不透明にしてください。

## Errors: links

link-none = 画像へのリンクではありません。https://example.com/picture.jpg のような形にしてください。
link-scheme = 開けるのは http:// か https:// のリンクだけです。代わりに画像を添付してください。
link-port = 特殊なポートのリンクは開きません。代わりに画像を添付してください。
link-login = ユーザー名やパスワードの入ったリンクは開きません。代わりに画像を添付してください。
link-address = 公開されたインターネットにつながらないリンクです。代わりに画像を添付してください。
link-unreachable = インターネット上に、このリンクに応答するものがありません。リンクを確かめるか、画像を添付してください。
link-untrusted = このウェブサイトに安全に接続できません。代わりに画像を添付してください。
link-slow = このウェブサイトは遅すぎます。画像は { $seconds } 秒以内に届く必要があります。代わりに画像を添付してください。
link-large = { $limit } を超えるファイルへのリンクです。もっと小さい画像を送ってください。
link-not-found = このウェブサイトから画像を取得できません（ステータス { $status }）。リンクを確かめるか、画像を添付してください。
link-loops = { $limit } 回を超えてリダイレクトされるリンクです。最後にたどり着くアドレスを送ってください。
link-page = ウェブページへのリンクです。画像だけを開いて、そのアドレスをコピーしてください。
link-broken = ウェブサイトの応答が破損しているか、一部が欠けています。もう一度試すか、画像を添付してください。

## Errors: settings

setting-name =
    { $name ->
        [style] { command-dream-option-style-name }
        [layers] { command-dream-option-layers-name }
        [strength] { command-dream-option-strength-name }
        [steps] { command-dream-option-steps-name }
        [schedule] { command-dream-option-steps-name }
        [octaves] { command-dream-option-octaves-name }
        [octaves_above] { command-dream-option-octaves-name }
        [octave_scale] { command-dream-option-octave-scale-name }
        [size] { command-dream-option-size-name }
        [seed] { command-dream-option-seed-name }
        [smoothness] { command-dream-option-smoothness-name }
        [total_variation] { command-dream-option-total-variation-name }
        [keep_colours] { command-dream-option-keep-colours-name }
        [stay_near] { command-dream-option-stay-near-name }
        [blend] { command-dream-option-blend-name }
        [balance] { command-dream-option-balance-name }
        [guide] { command-dream-option-guide-name }
        [guide_by] { command-dream-option-guide-by-name }
        [mask] { command-dream-option-mask-name }
        [feather] { command-dream-option-feather-name }
        [frames] { command-zoom-option-frames-name }
        [speed] { command-zoom-option-speed-name }
        [rotation] { command-zoom-option-rotation-name }
        [loop] { command-zoom-option-loop-name }
        [language] { command-settings-language-option-language-name }
        [weight] 重み
       *[other] { $name }
    }
setting-range = `{ setting-name }` は { NUMBER($low, useGrouping: 0) } から { NUMBER($high, useGrouping: 0) } までにしてください。
setting-whole = `{ setting-name }` は { NUMBER($low, useGrouping: 0) } から { NUMBER($high, useGrouping: 0) } までの整数にしてください。
setting-choice = `{ setting-name }` は次のどれかにしてください: { $allowed }
setting-layers-count = `{ setting-name }` に書ける層は 1 個から { $most } 個までです。
setting-layers-target = `{ setting-name }` には mixed4 のような層か、mixed4:13 のようなチャンネルを書いてください。
setting-schedule = `{ setting-name }` には { $octaves } 個のオクターブそれぞれのステップ数を 1 つずつ書いてください。
setting-weight = 層の重みは数で書いてください。0.5*mixed5 の 0.5 のように。
setting-other = `{ setting-name }` にその値は使えません。別の値を選んでください。
layer-unknown = { $network } に `{ $layer }` という層はありません。次の中から選んでください: { $allowed }
channel-unknown = `{ $layer }` にチャンネル { $channel } はありません。チャンネルは 0 から { $last } までです。
style-unknown = `{ $style }` というスタイルはありません。次の中から選んでください: { $allowed }
style-elsewhere = { $network } では `{ $style }` スタイルを使えません。別のネットワーク向けのスタイルです。次の中から選んでください: { $allowed }

## Errors: dreams

queue-full = 順番待ちがいっぱいです（{ $limit } 件）。1 分ほどしてからもう一度お試しください。
queue-full-for-you = あなたの夢がもう { $limit } 件待っています。どれかが始まってからもう一度お試しください。
restarting = いま再起動しています。1 分ほどしてからもう一度お試しください。
database-unavailable = いまは何も保存できないため、新しい夢を受け付けられません。あとでもう一度お試しください。
dream-stopped = この夢はキャンセルされました。
dream-given-up =
    この夢を{ $attempts ->
        [1] 1 回始めましたが、中断されました
       *[other] { " " }{ $attempts } 回始めましたが、そのたびに中断されました
    }。もう一度お試しください。それでも続く場合は、ボットの運営者にこの ID を伝えてください: `{ $id }`
apology = こちらで問題が起きました。もう一度お試しください。それでも続く場合は、ボットの運営者にこの ID を伝えてください: `{ $id }`

## Commands, as they stand in the code

command-dream-name = 夢
command-dream-description = 画像の夢を見ます: ニューラルネットワークに見えているものを、目に見える形に
command-dream-option-image-name = 画像
command-dream-option-image-description = 夢に見る画像: PNG、JPEG、WebP、GIF、BMP、AVIF
command-dream-option-link-name = リンク
command-dream-option-link-description = 添付の代わりに: https:// で始まる画像のリンク
command-dream-option-style-name = スタイル
command-dream-option-style-description = 夢の見た目。/{ command-styles-name } ですべて見られます
command-dream-option-strength-name = 強さ
command-dream-option-strength-description = 夢の強さ。1 がスタイル本来の強さです
command-dream-option-private-name = 自分だけ
command-dream-option-private-description = 夢が自分だけに表示されます
command-dream-option-preset-name = { command-preset-name }
command-dream-option-preset-description = /{ command-preset-name } { command-preset-save-name } で保存した設定。ここで選んだオプションが優先されます
command-dream-option-size-name = サイズ
command-dream-option-size-description = 夢の長い辺（ピクセル）。元の画像より大きくはなりません
command-dream-option-layers-name = 層
command-dream-option-layers-description = スタイルの層の代わりに使う層やチャンネル。/{ command-layers-name } で見られます
command-dream-option-guide-name = 手本
command-dream-option-guide-description = その特徴を夢に取り入れる、もう 1 枚の画像
command-dream-option-mask-name = マスク
command-dream-option-mask-description = 夢を見てほしいところが白、そのままにしたいところが黒の画像
command-dream-option-steps-name = ステップ
command-dream-option-steps-description = 最大のオクターブのステップ数。多いほど夢が深くなり、時間がかかります
command-dream-option-octaves-name = オクターブ
command-dream-option-octaves-description = 夢を見る画像サイズの数。多いほど形が大きくなります
command-dream-option-octave-scale-name = オクターブ倍率
command-dream-option-octave-scale-description = オクターブごとに大きくなる倍率
command-dream-option-smoothness-name = なめらかさ
command-dream-option-smoothness-description = 0 から 1。高いほど大きく穏やかな形になります
command-dream-option-keep-colours-name = 色を保つ
command-dream-option-keep-colours-description = 元の画像の色を保ちます
command-dream-option-stay-near-name = 元に近く
command-dream-option-stay-near-description = 0 から 20。高いほど元の画像に近くなります
command-dream-option-blend-name = 混ぜ具合
command-dream-option-blend-description = 0 から 1。1 なら夢だけ、低いほど元の画像が見えます
command-dream-option-balance-name = バランス
command-dream-option-balance-description = 弱い層にも、強い層と同じだけ影響を持たせます
command-dream-option-total-variation-name = ならし
command-dream-option-total-variation-description = 0 から 1。高いほど隣り合うピクセルがなだらかになります
command-dream-option-guide-by-name = 手本の方式
command-dream-option-guide-by-description = 手本への従い方: match、またはより速い energies
command-dream-option-feather-name = ぼかし
command-dream-option-feather-description = マスクの縁の内側で、夢が少しずつ現れる幅（ピクセル）
command-dream-option-seed-name = シード
command-dream-option-seed-description = 同じシードなら同じ夢をもう一度見られます
command-styles-name = スタイル
command-styles-description = すべてのスタイルを画像で表示します
command-styles-option-style-name = { command-dream-option-style-name }
command-styles-option-style-description = このスタイルだけを大きく表示します
command-layers-name = 層
command-layers-description = ネットワークの層とチャンネルが何を探しているかを表示します
command-layers-option-layer-name = 層
command-layers-option-layer-description = この層を表示します
command-zoom-name = ズーム
command-zoom-description = 画像の夢の中へズームする短い動画を作ります
command-zoom-option-image-name = { command-dream-option-image-name }
command-zoom-option-image-description = ズームする画像: PNG、JPEG、WebP、GIF、BMP、AVIF
command-zoom-option-link-name = { command-dream-option-link-name }
command-zoom-option-link-description = { command-dream-option-link-description }
command-zoom-option-style-name = { command-dream-option-style-name }
command-zoom-option-style-description = { command-dream-option-style-description }
command-zoom-option-frames-name = フレーム数
command-zoom-option-frames-description = フレームの数、8 から 120。標準は 48
command-zoom-option-speed-name = 速さ
command-zoom-option-speed-description = 1 フレームごとに近づく割合（パーセント）。マイナスなら遠ざかります
command-zoom-option-rotation-name = 回転
command-zoom-option-rotation-description = 1 フレームごとに時計回りに回る角度
command-zoom-option-loop-name = ループ
command-zoom-option-loop-description = 終わりを始まりにつなげます
command-zoom-option-private-name = { command-dream-option-private-name }
command-zoom-option-private-description = 動画が自分だけに表示されます
command-zoom-option-preset-name = { command-preset-name }
command-zoom-option-preset-description = /{ command-preset-name } { command-preset-save-name } で保存した設定
command-zoom-option-strength-name = { command-dream-option-strength-name }
command-zoom-option-strength-description = { command-dream-option-strength-description }
command-zoom-option-layers-name = { command-dream-option-layers-name }
command-zoom-option-layers-description = { command-dream-option-layers-description }
command-zoom-option-size-name = { command-dream-option-size-name }
command-zoom-option-size-description = 動画の長い辺（ピクセル）。標準は 384
command-zoom-option-seed-name = { command-dream-option-seed-name }
command-zoom-option-seed-description = 同じシードなら同じ動画をもう一度作れます
command-preset-name = プリセット
command-preset-description = 名前を付けて保存した、自分の設定
command-preset-save-name = 保存
command-preset-save-description = ここで選んだ設定を保存します。何も選ばなければ、このチャンネルで最後に見た自分の夢の設定を保存します
command-preset-save-option-name-name = 名前
command-preset-save-option-name-description = プリセットの名前。同じ名前のプリセットは置き換わります
command-preset-save-option-style-name = { command-dream-option-style-name }
command-preset-save-option-style-description = 夢の見た目
command-preset-save-option-strength-name = { command-dream-option-strength-name }
command-preset-save-option-strength-description = { command-dream-option-strength-description }
command-preset-save-option-layers-name = { command-dream-option-layers-name }
command-preset-save-option-layers-description = スタイルの層の代わりに使う層やチャンネル
command-preset-save-option-size-name = { command-dream-option-size-name }
command-preset-save-option-size-description = 夢の長い辺（ピクセル）
command-preset-save-option-steps-name = { command-dream-option-steps-name }
command-preset-save-option-steps-description = 最大のオクターブのステップ数
command-preset-save-option-octaves-name = { command-dream-option-octaves-name }
command-preset-save-option-octaves-description = 夢を見る画像サイズの数
command-preset-save-option-octave-scale-name = { command-dream-option-octave-scale-name }
command-preset-save-option-octave-scale-description = { command-dream-option-octave-scale-description }
command-preset-save-option-smoothness-name = { command-dream-option-smoothness-name }
command-preset-save-option-smoothness-description = { command-dream-option-smoothness-description }
command-preset-save-option-keep-colours-name = { command-dream-option-keep-colours-name }
command-preset-save-option-keep-colours-description = { command-dream-option-keep-colours-description }
command-preset-save-option-stay-near-name = { command-dream-option-stay-near-name }
command-preset-save-option-stay-near-description = { command-dream-option-stay-near-description }
command-preset-save-option-blend-name = { command-dream-option-blend-name }
command-preset-save-option-blend-description = { command-dream-option-blend-description }
command-preset-save-option-balance-name = { command-dream-option-balance-name }
command-preset-save-option-balance-description = { command-dream-option-balance-description }
command-preset-save-option-seed-name = { command-dream-option-seed-name }
command-preset-save-option-seed-description = { command-dream-option-seed-description }
command-preset-use-name = 使用
command-preset-use-description = プリセットを使って画像の夢を見ます
command-preset-use-option-name-name = { command-preset-save-option-name-name }
command-preset-use-option-name-description = プリセットの名前
command-preset-use-option-image-name = { command-dream-option-image-name }
command-preset-use-option-image-description = 夢に見る画像
command-preset-use-option-link-name = { command-dream-option-link-name }
command-preset-use-option-link-description = { command-dream-option-link-description }
command-preset-use-option-private-name = { command-dream-option-private-name }
command-preset-use-option-private-description = { command-dream-option-private-description }
command-preset-list-name = 一覧
command-preset-list-description = 自分のプリセットを表示します
command-preset-delete-name = 削除
command-preset-delete-description = 自分のプリセットを 1 つ削除します
command-preset-delete-option-name-name = { command-preset-save-option-name-name }
command-preset-delete-option-name-description = { command-preset-use-option-name-description }
command-queue-name = 順番待ち
command-queue-description = いま見ている夢と、待っている夢を表示します
command-cancel-name = キャンセル
command-cancel-description = 待っている、または見ている途中の自分の夢をキャンセルします
command-cancel-option-dream-name = { command-dream-name }
command-cancel-option-dream-description = キャンセルする夢。自分の夢すべても選べます
command-help-name = ヘルプ
command-help-description = このボットの使い方を画像つきで表示します
command-about-name = 情報
command-about-description = このボットのバージョン、デバイス、ネットワークを表示します
command-settings-name = 設定
command-settings-description = このサーバーの夢の設定
command-settings-show-name = 表示
command-settings-show-description = このサーバーの設定を表示します
command-settings-channels-name = チャンネル
command-settings-channels-description = メンバーが夢を見られるチャンネルを選びます
command-settings-style-name = { command-dream-option-style-name }
command-settings-style-description = 標準のスタイルを決めます。メンバーが選ばないときに使われます
command-settings-style-option-style-name = { command-dream-option-style-name }
command-settings-style-option-style-description = 空欄ならボットの標準
command-settings-max-side-name = 最大サイズ
command-settings-max-side-description = 夢の最大サイズを決めます
command-settings-max-side-option-pixels-name = ピクセル
command-settings-max-side-option-pixels-description = 長い辺のピクセル数。空欄ならボットの上限
command-settings-limits-name = 制限
command-settings-limits-description = メンバーが見られる夢の量を制限します。モデレーターは対象外です
command-settings-limits-option-waiting-name = 待ち数
command-settings-limits-option-waiting-description = 1 人あたりの待っている夢の数。0 ならボットの上限
command-settings-limits-option-running-name = 同時数
command-settings-limits-option-running-description = 1 人あたりの同時に見る夢の数。0 ならボットの上限
command-settings-limits-option-server-name = サーバー
command-settings-limits-option-server-description = 全員を合わせた待っている夢の数。0 なら制限なし
command-settings-limits-option-cooldown-name = クールダウン
command-settings-limits-option-cooldown-description = 1 人の夢と次の夢のあいだの秒数。0 ならクールダウンなし
command-settings-limits-option-per-day-name = 一日
command-settings-limits-option-per-day-description = 1 人あたりの 24 時間の夢の数。0 なら制限なし
command-settings-spoiler-name = ネタバレ
command-settings-spoiler-description = すべての夢をネタバレとして隠すかどうかを決めます
command-settings-spoiler-option-on-name = オン
command-settings-spoiler-option-on-description = オンならすべての夢を、オフならネタバレだった画像の夢だけを隠します
command-settings-age-restricted-name = 年齢制限
command-settings-age-restricted-description = 年齢制限チャンネルだけで夢を見られるようにするかどうかを決めます
command-settings-age-restricted-option-on-name = { command-settings-spoiler-option-on-name }
command-settings-age-restricted-option-on-description = オンなら年齢制限チャンネルだけ、オフならほかのチャンネルでも
command-settings-language-name = 言語
command-settings-language-description = 全員に見える返信の言語を決めます
command-settings-language-option-language-name = { command-settings-language-name }
command-settings-language-option-language-description = 空欄ならメンバーそれぞれの言語
command-settings-previews-name = プレビュー
command-settings-previews-description = 見ている途中の夢を表示するかどうかを決めます
command-settings-previews-option-on-name = { command-settings-spoiler-option-on-name }
command-settings-previews-option-on-description = オンならプレビューも、オフなら進み具合の数字だけ
command-settings-reset-name = リセット
command-settings-reset-description = このサーバーの設定をすべてリセットします
menu-dream-this-name = この画像の夢を見る
menu-dream-avatar-name = アバターの夢を見る

## Choices, as they stand in the code

choice-match = match
choice-energies = energies

## Pictures in messages

picture-received = 💤 画像を受け取りました。
picture-select = { $count } 枚の画像のうち、どれの夢を見ますか？
picture-select-placeholder = 画像を選ぶ
picture-select-all = { $count } 枚すべて
picture-select-not-yours = このメニューを使えるのは、開いたメンバーだけです。ご自分で使うには、そのメッセージで **アプリ › { menu-dream-this-name }** を選んでください。
batch-left-out =
    { $count ->
        [1] 1 枚の画像が除外されました: { $why }
       *[other] { $count } 枚の画像が除外されました: { $why }
    }
mention-without-picture = 画像のあるメッセージか、画像への返信で、わたしをメンションしてください。`/{ command-dream-name }` や **アプリ › { menu-dream-this-name }** も使えます。
message-without-picture = そのメッセージには画像がありません。`/{ command-dream-name }` に添付するか、別のメッセージで **アプリ › { menu-dream-this-name }** を選んでください。
sticker-animated = この種類の動くスタンプの夢は見られません。別のものを選んでください。
message-hidden = Discord がそのメッセージを見せてくれません。そのメッセージで **アプリ › { menu-dream-this-name }** を選ぶか、画像を `/{ command-dream-name }` に添付してください。
cannot-attach-files = このチャンネルでは、わたしに **ファイルを添付** の権限がありません。別のチャンネルでお試しください。
picture-select-expired = このメニューは期限切れです。そのメッセージで **アプリ › { menu-dream-this-name }** をもう一度選んでください。

## Variations and zooms

dreamed-variations = 🎲 **{ $style }** スタイルの 4 つのバリエーションです。番号で 1 つ選んでください。
dreamed-variations-alt = { $filename } を、ニューラルネットワーク（{ $network }）が { $style } スタイルで、シードを変えて 4 回夢に見たもの。1 から 4 の番号が付いた小さな画像が 1 枚に並び、それぞれに { $layers } の層に見えているものが現れています。
dreamed-zoom = 🎬 **{ $style }** スタイルの夢の中へのズーム
dreamed-zoom-alt = { $filename } を、ニューラルネットワーク（{ $network }）が { $style } スタイルで夢に見た動画。{ $layers } の層に見えているものの中へ、どんどん深くズームしていきます。

## Buttons

queued-starts = { $when }に始まります。
button-again = もう一度
button-deeper = もっと深く
button-vary = バリエーション
button-bigger = もっと大きく
button-tweak = 調整
button-zoom = ズーム
button-compare = 比較
button-details = 詳細
button-delete = 削除
button-cancel = キャンセル
button-requester = { $member } さんの夢
button-not-yours = これができるのは、この夢をリクエストしたメンバーかモデレーターだけです。
button-private = 非公開の夢です。ボタンを使えるのは、リクエストしたメンバーだけです。
button-expired = その夢はもう手元にありません。画像をもう一度送ってください。
button-no-result = 続きを見られる完成した夢がありません。画像をもう一度送ってください。
bigger-maximum = その夢はもう最大の大きさです。ここでは長い辺が { $limit } ピクセルまでです。
cancel-already-ended = キャンセルできる夢がありません。キャンセルできるのは、待っている夢か見ている途中の夢だけです。
delete-done = 🗑️ ここから削除しました。保管しているこの夢のコピーは{ $when }に削除します。
compare-alt = { $filename } とその夢を並べたもの
details-title = 📊 この夢について
details-repeat = **もう一度夢を見るには**、同じ画像と一緒にこう入力してください:
details-bigger = それから、下の **{ button-bigger }** を押してください。
details-recipe = **レシピ**です。画像ファイルの中にも入っています:
details-alt = 夢のグラフ: 夢の前と後で、赤・緑・青の値ごとにピクセルがどれだけあるか、そしてステップごとの活性化
tweak-title = この夢を調整
tweak-style = スタイル
tweak-layers = 層
tweak-layers-hint = 例: mixed3, 0.5*mixed5。空欄ならスタイルの層
tweak-strength = 強さ
tweak-strength-hint = 0.1 から 4。1 がスタイル本来の強さ
tweak-shape = ステップ、オクターブ、倍率
tweak-shape-hint = 3 つの数: 最大のオクターブのステップ数、オクターブの数、サイズの倍率
tweak-seed = シード
tweak-seed-hint = 同じシードなら同じ夢になります。空欄ならランダム
tweak-numbers = 「{ $field }」を読み取れません。{ $example } のように書いてください。

## What each style looks like

style-deepdream = 写っているものから育つ動物たち
style-creatures = 目だらけの生きもの
style-psychedelic = DeepDream の名を広めた色鮮やかな織り模様
style-eyes = 目と真珠
style-bubbles = 泡と貝殻とビーズ
style-spirals = 渦と巻き毛
style-lines = 編まれた線と迷路
style-webs = 蜘蛛の巣とひび割れ
style-fur = 毛並みと無精ひげ
style-scales = 魚と蛇と竜の鱗
style-feathers = 羽毛と細い飾り羽
style-peacock = 細い羽のあいだの孔雀の目玉模様
style-butterflies = ガラス絵のような蝶の羽
style-towers = 塔とアーケードと灯りの丘の町
style-petals = 花びらと牡丹とダリア
style-leaves = 枯れ葉とその葉脈
style-corals = 珊瑚とウミウチワ
style-lights = 夜の星と灯り
style-mosaic = モザイクとステンドグラス
style-mandalas = 曼荼羅と透かし彫りの灯籠
style-jewels = カットした宝石とブローチ
style-tutorial = TensorFlow の DeepDream チュートリアル、単純なループ
style-tutorial-octaves = チュートリアルを 5 オクターブで（遅い）
style-tutorial-tiled = チュートリアルを 5 オクターブ、タイルごとに（最も遅い）

## /styles and /layers

styles-title = 🎨 スタイル
styles-text =
    同じ写真を、{ $network } がそれぞれのスタイルで夢に見たものです。
    下からスタイルを選ぶと大きく見られます。
styles-alt = 猫の顔と、同じ写真をそれぞれのスタイルで夢に見たもの: { $styles }
styles-menu = スタイルを選ぶ
styles-one =
    { $look }
    画像と一緒に `/{ command-dream-name } { command-dream-option-style-name }:{ $style }` と入力するか、ボタンを押して最後の画像に使ってください。
styles-one-alt = 猫の顔と、その隣に { $style } スタイルで夢に見た同じ顔: { $look }
layers-text =
    { $network } のこの層にある { $count } 個のチャンネルの一部です。どの絵も、1 つのチャンネルが探しているものをノイズから描き出したものです。初めのほうの層は線や質感を、後ろの層はものの一部を見ています。
    下からチャンネルを選ぶと、大きく見て、そのチャンネルで夢を見られます。
layers-undrawn = { $network } のこの層には { $count } 個のチャンネルがありますが、まだ描かれていません。ボットの運営者が `python bot.py atlas` で描けます。
layers-alt = { $layer } 層のチャンネルが探しているものの絵。番号と、あれば名前が付いています
layers-menu = 層を選ぶ
layers-channels-menu = チャンネルを選ぶ
layers-channel = 画像と一緒に `/{ command-dream-name } { command-dream-option-layers-name }:{ $channel }` と入力するか、ボタンを押して最後の画像に使ってください。重みを付けていくつか組み合わせることもできます: `mixed4, 0.5*mixed5:13`
layers-channel-alt = チャンネル { $channel } が探しているものを、ノイズから描いたもの
last-picture-button = 最後の画像に使う
last-picture-missing =
    このチャンネルではまだ夢を見ていません。`/{ command-dream-name } { $option ->
        [style] { command-dream-option-style-name }
       *[layers] { command-dream-option-layers-name }
    }:{ $value }` と入力して、画像を添付してください。

## /preset

preset-saved = 🔖 **{ $name }** として保存しました: { $options }
preset-deleted = 🔖 プリセット **{ $name }** を削除しました。
preset-list = 🔖 あなたのプリセットです。`/{ command-preset-name } { command-preset-use-name }` で使えます。
preset-none = まだプリセットがありません。`/{ command-preset-name } { command-preset-save-name }` で保存できます。
preset-unknown = **{ $name }** というプリセットはありません。次の中から選んでください: { $names }
preset-nothing = 保存する設定がまだありません。オプションを選ぶか、まずここで夢を見て、その設定を保存してください。

## /queue and /cancel

queue-empty = 💤 順番待ちは空です。あなたの番です！
queue-running = **見ている途中**
queue-waiting = **順番待ち**
queue-line-running = 🌀 { $whose }: { $dream }、{ $since }に開始
queue-line = { $place }. { $whose }: { $dream }
queue-line-starts = { $place }. { $whose }: { $dream }、{ $starts }に開始
queue-yours = **あなた**
queue-others =
    { $count ->
        [1] …ほかに、非公開または別のサーバーの夢が 1 件
       *[other] …ほかに、非公開または別のサーバーの夢が { $count } 件
    }
queue-dream = **{ $style }** スタイルの夢
queue-variations = **{ $style }** スタイルの 4 つのバリエーション
queue-zoom = **{ $style }** スタイルのズーム
stop-done =
    { $count ->
        [1] ✋ その夢をキャンセルしました。
       *[other] ✋ { $count } 件の夢をキャンセルしました。
    }
stop-all = 自分の夢 { $count } 件すべて
stop-which = どの夢をキャンセルしますか？
stop-menu = 夢を選ぶ

## /settings

settings-title = 🛡️ このサーバーの夢の設定
settings-channels = メンバーはどこで夢を見られますか？ チャンネルにはそのスレッドが、カテゴリーにはそのチャンネルが含まれます。何も選ばなければ、すべてのチャンネルを許可します。
settings-not-manager = この設定を変えるには **サーバー管理** の権限が必要です。
rules-elsewhere = このサーバーで夢を見られるのは { $channels } だけです。
rules-age-restricted = このサーバーで夢を見られるのは年齢制限チャンネルだけです。
rules-channels = チャンネル
rules-style = 標準のスタイル
rules-max-side = 最大サイズ
rules-of-member = 1 人あたりの待っている夢
rules-running-of-member = 1 人あたりの同時に見る夢
rules-of-server = 待っている夢の合計
rules-cooldown = クールダウン
rules-per-day = 1 人あたりの 24 時間の夢
rules-spoiler = すべての夢をネタバレとして隠す
rules-restricted = 年齢制限チャンネルだけ
rules-language = 全員に見える返信の言語
rules-previews = 見ている途中のプレビュー
rules-usual = 標準
rules-everywhere = すべてのチャンネル
rules-own-language = メンバーそれぞれの言語
rules-pixels = 長い辺が { $pixels } ピクセルまで
rules-seconds = { $count } 秒
rules-dreams = { $count } 件まで
rules-yes = はい
rules-no = いいえ

## /help

help-menu = トピックを選ぶ
help-start-title = 夢の見方
help-start =
    ものを見分けることを学んだニューラルネットワークが画像をのぞき込み、そこにかすかに見えるものを、あなたの目にも見えるようになるまで強めていきます。

    1. `/{ command-dream-name }` と入力します。
    2. `{ command-dream-option-image-name }` を選び、画像を添付します。
    3. Enter を押して、見守ります。

    `{ command-dream-option-style-name }` で見た目を、`{ command-dream-option-strength-name }` でその強さを決めます。`{ command-dream-option-link-name }` ではウェブの画像を使えます。`{ command-dream-option-private-name }` をオンにすると、夢が自分だけに表示されます。ほかのトピックは下のメニューにあります。
help-start-alt = 猫の顔と、目が増えて動物が育っている、夢の中の同じ顔
help-pictures-title = 使える画像
help-pictures =
    PNG、JPEG、WebP、GIF、BMP、AVIF を 25 MB まで使えます。

    • `/{ command-dream-name }` に添付するか、`{ command-dream-option-link-name }` に画像のリンクを貼り付けます。
    • 画像のあるメッセージでは **アプリ › { menu-dream-this-name }**、メンバーでは **アプリ › { menu-dream-avatar-name }**。
    • 画像のあるメッセージか、画像への返信で、わたしをメンションします。
    • 画像がなければ、`/{ command-dream-name }` はそのチャンネルで最後に見たあなたの夢の続きを見ます。

    スタンプ、カスタム絵文字、転送されたメッセージも使えます。ネタバレの画像の夢はネタバレになります。位置やカメラなど、ファイルのメタデータは渡されません。
help-styles-title = スタイル
help-styles = これがすべてのスタイルです。`/{ command-styles-name }` では 1 つずつ大きく見られます。`{ command-dream-option-layers-name }` を使えば、スタイルにない夢も見られます。
help-styles-alt = 猫の顔と、同じ写真をすべてのスタイルで夢に見たもの
help-layers-title = 層とチャンネル
help-layers = ネットワークの各層には数百のチャンネルがあり、それぞれが 1 つのものを探しています。`/{ command-layers-name }` で見られます。`/{ command-dream-name } { command-dream-option-layers-name }:` には、層、チャンネルの番号か名前、重みを書けます。たとえば `mixed4, 0.5*plumage` のように。
help-layers-alt = ある層のチャンネルのいくつかが探しているものの絵
help-controls-title = そのほかのオプション
help-controls =
    • `{ command-dream-option-guide-name }`: その特徴を夢に取り入れる、もう 1 枚の画像。
    • `{ command-dream-option-mask-name }`: 夢を見てほしいところが白、そのままにしたいところが黒の画像。
    • `{ command-dream-option-smoothness-name }`、`{ command-dream-option-keep-colours-name }`、`{ command-dream-option-stay-near-name }`、`{ command-dream-option-blend-name }`: 夢がどれだけなめらかで、元の画像にどれだけ近いか。
    • `{ command-dream-option-steps-name }`、`{ command-dream-option-octaves-name }`、`{ command-dream-option-octave-scale-name }`、`{ command-dream-option-size-name }`: 夢がどれだけ深いか、どんなサイズで見るか、どれだけ大きいか。
    • `{ command-dream-option-seed-name }`: 同じなら同じ夢をもう一度見られます。
help-buttons-title = 夢の下のボタン
help-buttons =
    夢の下にあります: **{ button-again }** は別のシードで · **{ button-deeper }** は夢の夢を · **{ button-vary }** は小さな 4 つから選べます · **{ button-bigger }** は 2 倍まで大きく · **{ button-tweak }** は設定を変えます · **{ button-zoom }** は夢の中へズームします · **{ button-compare }** は前と後を並べます · **{ button-details }** はどう作られたかを表示します · **{ button-delete }** は夢を削除します。

    何日たっても、画像を保管しているあいだは使えます。
help-zoom-title = ズーム
help-zoom = `/{ command-zoom-name }` は、画像の夢の中へズームする短い動画を作ります。`{ command-zoom-option-frames-name }` だけのフレームが、それぞれ前のフレームより `{ command-zoom-option-speed-name }` パーセント近づき、`{ command-zoom-option-rotation-name }` 度回ります。`{ command-zoom-option-loop-name }` をオンにすると、終わりが始まりにつながります。
help-presets-title = プリセット
help-presets = `/{ command-preset-name } { command-preset-save-name }` は、選んだ設定に名前を付けて保存します。何も選ばなければ、ここで最後に見た自分の夢の設定を保存します。プリセットは `/{ command-preset-name } { command-preset-use-name }` か、`/{ command-dream-name }` の `{ command-preset-name }` で使えます。`/{ command-preset-name } { command-preset-list-name }` は自分のプリセットを表示し、`/{ command-preset-name } { command-preset-delete-name }` は 1 つを削除します。
help-queue-title = 順番待ちとキャンセル
help-queue = いくつリクエストしていても、順番はメンバーに交代で回ってきます。`/{ command-queue-name }` は見ている夢と待っている夢を表示します。夢をキャンセルするには、その下の **{ button-cancel }** を押すか、`/{ command-cancel-name }` と入力してください。
help-servers-title = サーバーを管理する方へ
help-servers = `/{ command-settings-name }` では、夢を見られるチャンネル、標準のスタイル、最大サイズ、制限とクールダウン、夢をネタバレとして隠すか、全員に見える返信の言語を決められます。**サーバー管理** の権限があるメンバーだけに表示されます。**メッセージの管理** の権限があるメンバーは制限を受けず、ほかのメンバーの夢をキャンセルしたり削除したりできます。
