# 日本語。です・ます体。「画像」はメンバーが渡すもの、「夢」はボットが返すもの。

## Progress

queued-next = 💤 次の順番です。
queued-place = 💤 順番待ちの{ $place }番目です。
dreaming =
    🌀 夢を見ています… { $bar } { $share }
    -# オクターブ { $octave }/{ $octaves } · ステップ { $step }/{ $steps }
dreaming-variations =
    🎲 4 通りの夢を見ています… { $bar } { $share }
    -# オクターブ { $octave }/{ $octaves } · ステップ { $step }/{ $steps }
dreaming-zoom =
    🎬 夢の中へ飛んでいます… { $bar } { $share }
    -# コマ { $step }/{ $steps }
dreaming-long = 🌀 このメッセージを編集できる時間よりも長くかかる夢です。見終えたら新しいメッセージでお届けします。
requeued = 💤 いま再起動しています。戻りしだい、夢の続きを見ます。
dreaming-preview = ここまでの夢

## Limits

limits-cooling-down = 少し前に夢を見たばかりです。次の夢は{ $when }に見られます。
limits-day = 24 時間で見られる { $limit } 件の夢をすべて見ました。次の夢は{ $when }に見られます。
limits-server-full = このサーバーの夢がもう { $limit } 件待っています。どれかが始まってからもう一度お試しください。
limits-presets = もう { $limit } 個のプリセットがあります。先にどれかを削除してください。

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
    わたしは画像の夢を見ます。ものを見分けることを学んだニューラルネットワークが画像をのぞき込み、そこにかすかに見えるものを、小さなサイズから順に強めていきます。あなたの目にも見えるようになるまで（DeepDream）。

    `/{ command-dream-name }` と入力して画像を添付し、お好みでスタイルを選んでください。
about-version = バージョン
about-device = デバイス
about-network = ネットワーク
about-bundled = ボットに内蔵
about-downloaded = Keras がダウンロード

## Errors: files

-formats = PNG、JPEG、WebP、GIF、BMP、AVIF
file-size = { NUMBER($megabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } MB
file-too-large = このファイルは { $size } あります。{ $limit } 以下のものを送ってください。
file-missing = 夢に見る画像をください。`{ command-dream-option-image-name }` に添付するか、`{ command-dream-option-link-name }` にアドレスを書いてください。
file-twice = `{ command-dream-option-image-name }` か `{ command-dream-option-link-name }` のどちらか一方だけにしてください。一度に夢に見る画像は 1 枚です。
file-gone = そのファイルはもう Discord にありません。もう一度添付してください。
file-out-of-reach = いまは Discord からそのファイルを受け取れません。1 分ほどしてからもう一度お試しください。
file-lost = その画像はもう手元にありません。もう一度添付してください。

## Errors: pictures

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

## Errors: links

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
setting-schedule = `{ setting-name }` には { $octaves } 個のオクターブそれぞれのステップ数を書いてください。
setting-weight = 層の重みは数で書いてください。0.5*mixed5 の 0.5 のように。
setting-other = `{ setting-name }` にその値は使えません。別の値を選んでください。
layer-unknown = { $network } に `{ $layer }` という層はありません。次の中から選んでください: { $allowed }
channel-unknown = `{ $layer }` にチャンネル { $channel } はありません。チャンネルは 0 から { $last } までです。
style-unknown = `{ $style }` というスタイルはありません。次の中から選んでください: { $allowed }
style-elsewhere = { $network } では `{ $style }` スタイルを表せません。別のネットワークにしか見えないものでできているためです。次の中から選んでください: { $allowed }

## Errors: dreams

queue-full = 順番待ちの { $limit } 席がすべて埋まっています。1 分ほどしてからもう一度お試しください。
queue-full-for-you = あなたの夢がもう { $limit } 件待っています。どれかが終わるまでお待ちください。
restarting = いま再起動しています。1 分ほどしてからもう一度お試しください。
database-unavailable = いまは何も書き留められないため、夢を引き受けられません。あとでもう一度お試しください。
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
command-dream-option-style-description = 夢の見た目: /{ command-styles-name } ですべて見られます
command-dream-option-strength-name = 強さ
command-dream-option-strength-description = どれくらい強く: 1 がスタイル本来の強さ
command-dream-option-private-name = 自分だけ
command-dream-option-private-description = 夢を自分だけに表示します
command-dream-option-preset-name = { command-preset-name }
command-dream-option-preset-description = /{ command-preset-name } { command-preset-save-name } で取っておいた設定。ここで選んだものが優先されます
command-dream-option-size-name = サイズ
command-dream-option-size-description = 夢の長い辺（ピクセル）。元の画像より大きくはなりません
command-dream-option-layers-name = 層
command-dream-option-layers-description = スタイルの代わりに夢を見る層やチャンネル: /{ command-layers-name } で見られます
command-dream-option-guide-name = 手本
command-dream-option-guide-description = その特徴を夢に取り入れる、もう 1 枚の画像
command-dream-option-mask-name = マスク
command-dream-option-mask-description = 夢を見てほしいところが白、そのままにしたいところが黒の画像
command-dream-option-steps-name = ステップ
command-dream-option-steps-description = 最大のオクターブで登るステップ数: 多いほど深く、遅くなります
command-dream-option-octaves-name = オクターブ
command-dream-option-octaves-description = 夢を見るサイズの数: 多いほど形が大きくなります
command-dream-option-octave-scale-name = オクターブ倍率
command-dream-option-octave-scale-description = あるオクターブから次のオクターブへの倍率
command-dream-option-smoothness-name = なめらかさ
command-dream-option-smoothness-description = 0 から 1: より大きく、穏やかな形に
command-dream-option-keep-colours-name = 色を保つ
command-dream-option-keep-colours-description = 写真の色を保ちます
command-dream-option-stay-near-name = 写真に近く
command-dream-option-stay-near-description = 0 から 20: 写真から離れないように
command-dream-option-blend-name = 混ぜ具合
command-dream-option-blend-description = 0 から 1: 写真ではなく夢がどれだけ見えるか
command-dream-option-balance-name = バランス
command-dream-option-balance-description = 静かな層も、にぎやかな層と同じだけ聞こえるように
command-dream-option-total-variation-name = ならし
command-dream-option-total-variation-description = 0 から 1: 隣り合うピクセルをならします
command-dream-option-guide-by-name = 手本の方式
command-dream-option-guide-by-description = 手本の導き方: match、またはより速い energies
command-dream-option-feather-name = ぼかし
command-dream-option-feather-description = マスクの縁の内側で、夢が現れてくる幅（ピクセル）
command-dream-option-seed-name = シード
command-dream-option-seed-description = 同じシードなら同じ夢をもう一度見られます
command-styles-name = スタイル
command-styles-description = すべてのスタイルを画像で見て選べます
command-styles-option-style-name = { command-dream-option-style-name }
command-styles-option-style-description = このスタイルを大きく表示します
command-layers-name = 層
command-layers-description = ネットワークの層とチャンネルが何を探しているかを表示します
command-layers-option-layer-name = 層
command-layers-option-layer-description = この層を表示します
command-zoom-name = ズーム
command-zoom-description = 画像の夢の中へ飛んでいく短い映像
command-zoom-option-image-name = { command-dream-option-image-name }
command-zoom-option-image-description = 飛び込む画像: PNG、JPEG、WebP、GIF、BMP、AVIF
command-zoom-option-link-name = { command-dream-option-link-name }
command-zoom-option-link-description = { command-dream-option-link-description }
command-zoom-option-style-name = { command-dream-option-style-name }
command-zoom-option-style-description = { command-dream-option-style-description }
command-zoom-option-frames-name = コマ数
command-zoom-option-frames-description = 全部で何コマか、8 から 120: 指定がなければ 48
command-zoom-option-speed-name = 速さ
command-zoom-option-speed-description = 1 コマごとに何パーセント近づくか。0 より小さいと遠ざかります
command-zoom-option-rotation-name = 回転
command-zoom-option-rotation-description = 1 コマごとに時計回りに回る角度
command-zoom-option-loop-name = ループ
command-zoom-option-loop-description = 終わりが始まりにつながるかどうか
command-zoom-option-private-name = { command-dream-option-private-name }
command-zoom-option-private-description = 映像を自分だけに表示します
command-zoom-option-preset-name = { command-preset-name }
command-zoom-option-preset-description = /{ command-preset-name } { command-preset-save-name } で取っておいた設定
command-zoom-option-strength-name = { command-dream-option-strength-name }
command-zoom-option-strength-description = { command-dream-option-strength-description }
command-zoom-option-layers-name = { command-dream-option-layers-name }
command-zoom-option-layers-description = { command-dream-option-layers-description }
command-zoom-option-size-name = { command-dream-option-size-name }
command-zoom-option-size-description = 映像の長い辺（ピクセル）: 指定がなければ 384
command-zoom-option-seed-name = { command-dream-option-seed-name }
command-zoom-option-seed-description = 同じシードなら同じ映像をもう一度見られます
command-preset-name = プリセット
command-preset-description = 名前を付けて取っておく、自分の設定
command-preset-save-name = 保存
command-preset-save-description = 設定に名前を付けて取っておきます: ここに書いたもの、なければここで最後に見た夢のもの
command-preset-save-option-name-name = 名前
command-preset-save-option-name-description = 何と呼ぶか。同じ名前で取っておいたものは置き換わります
command-preset-save-option-style-name = { command-dream-option-style-name }
command-preset-save-option-style-description = 夢の見た目
command-preset-save-option-strength-name = { command-dream-option-strength-name }
command-preset-save-option-strength-description = { command-dream-option-strength-description }
command-preset-save-option-layers-name = { command-dream-option-layers-name }
command-preset-save-option-layers-description = スタイルの代わりに夢を見る層やチャンネル
command-preset-save-option-size-name = { command-dream-option-size-name }
command-preset-save-option-size-description = 夢の長い辺（ピクセル）
command-preset-save-option-steps-name = { command-dream-option-steps-name }
command-preset-save-option-steps-description = 最大のオクターブで登るステップ数
command-preset-save-option-octaves-name = { command-dream-option-octaves-name }
command-preset-save-option-octaves-description = 夢を見るサイズの数
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
command-preset-use-name = 使う
command-preset-use-description = 取っておいた設定で画像の夢を見ます
command-preset-use-option-name-name = { command-preset-save-option-name-name }
command-preset-use-option-name-description = 取っておいたときの名前
command-preset-use-option-image-name = { command-dream-option-image-name }
command-preset-use-option-image-description = 夢に見る画像
command-preset-use-option-link-name = { command-dream-option-link-name }
command-preset-use-option-link-description = { command-dream-option-link-description }
command-preset-use-option-private-name = { command-dream-option-private-name }
command-preset-use-option-private-description = { command-dream-option-private-description }
command-preset-list-name = 一覧
command-preset-list-description = 取っておいた設定を表示します
command-preset-delete-name = 削除
command-preset-delete-description = 取っておいた設定を忘れます
command-preset-delete-option-name-name = { command-preset-save-option-name-name }
command-preset-delete-option-name-description = { command-preset-use-option-name-description }
command-queue-name = 順番待ち
command-queue-description = いま見ている夢と、順番を待っている夢を表示します
command-cancel-name = 中止
command-cancel-description = 待っている、または見ている途中の自分の夢を止めます
command-cancel-option-dream-name = { command-dream-name }
command-cancel-option-dream-description = どの夢か。自分の夢すべても選べます
command-help-name = ヘルプ
command-help-description = ここでの夢の見方を、画像つきで
command-about-name = 紹介
command-about-description = このボットについて、そして何で夢を見ているか
command-settings-name = 設定
command-settings-description = このサーバーで夢を見るときのルール
command-settings-show-name = 表示
command-settings-show-description = このサーバーのルールを表示します
command-settings-channels-name = チャンネル
command-settings-channels-description = 夢を見てよいチャンネルを選びます
command-settings-style-name = { command-dream-option-style-name }
command-settings-style-description = メンバーがスタイルを選ばないときのスタイル
command-settings-style-option-style-name = { command-dream-option-style-name }
command-settings-style-option-style-description = 空ならボット自身のもの
command-settings-max-side-name = 最大サイズ
command-settings-max-side-description = 夢がどれだけ大きくてよいか
command-settings-max-side-option-pixels-name = ピクセル
command-settings-max-side-option-pixels-description = 長い辺のピクセル数。空ならボット自身の上限
command-settings-limits-name = 制限
command-settings-limits-description = どれだけ夢を見てよいか。モデレーターは除きます
command-settings-limits-option-waiting-name = 待ち数
command-settings-limits-option-waiting-description = 1 人の夢が同時にいくつ待てるか。0 ならボット自身の上限
command-settings-limits-option-running-name = 同時数
command-settings-limits-option-running-description = 1 人の夢を同時にいくつ見られるか。0 ならボット自身の上限
command-settings-limits-option-server-name = サーバー
command-settings-limits-option-server-description = 全員の夢が合わせていくつ待てるか。0 なら独自の上限なし
command-settings-limits-option-cooldown-name = 間隔
command-settings-limits-option-cooldown-description = 1 人の夢から次の夢までの秒数。0 ならなし
command-settings-limits-option-per-day-name = 一日
command-settings-limits-option-per-day-description = 1 人が 24 時間に見られる夢の数。0 なら上限なし
command-settings-spoiler-name = ネタバレ
command-settings-spoiler-description = すべての夢を、クリックされるまで隠すかどうか
command-settings-spoiler-option-on-name = オン
command-settings-spoiler-option-on-description = true なら隠します。false なら元の画像のとおり
command-settings-age-restricted-name = 年齢制限
command-settings-age-restricted-description = 年齢制限チャンネルだけで夢を見るかどうか
command-settings-age-restricted-option-on-name = { command-settings-spoiler-option-on-name }
command-settings-age-restricted-option-on-description = true なら年齢制限チャンネルだけ
command-settings-language-name = 言語
command-settings-language-description = みんなに見える返事の言語
command-settings-language-option-language-name = { command-settings-language-name }
command-settings-language-option-language-description = 空ならメンバーそれぞれの言語
command-settings-previews-name = プレビュー
command-settings-previews-description = 夢を見ている途中の様子を見せるかどうか
command-settings-previews-option-on-name = { command-settings-spoiler-option-on-name }
command-settings-previews-option-on-description = true なら見せます。false なら進み具合を数字だけで
command-settings-reset-name = リセット
command-settings-reset-description = このサーバーのルールをすべて取り消します
menu-dream-this-name = この画像の夢を見る
menu-dream-avatar-name = アバターの夢を見る

## Choices, as they stand in the code

choice-match = match
choice-energies = energies

## Pictures in messages

picture-received = 💤 画像を受け取りました。
picture-select = { $count } 枚の画像のうち、どれにしますか？
picture-select-placeholder = 画像を選ぶ
picture-select-all = { $count } 枚すべて
picture-select-not-yours = このメニューは頼んだ人のものです。ご自分で試すには、そのメッセージで **アプリ › { menu-dream-this-name }** を選んでください。
batch-left-out =
    { $count ->
        [1] 1 枚の画像を外しました: { $why }
       *[other] { $count } 枚の画像を外しました: { $why }
    }
mention-without-picture = 画像のあるメッセージか、画像への返信で、わたしにメンションしてください。`/{ command-dream-name }` と **アプリ › { menu-dream-this-name }** はどこでも使えます。
message-without-picture = そのメッセージには画像がありません。`/{ command-dream-name }` に添付するか、別のメッセージで **アプリ › { menu-dream-this-name }** を選んでください。
sticker-animated = そのスタンプは動きながら描かれるため、夢に見る画像がありません。別のものを選んでください。
message-hidden = Discord がそのメッセージを見せてくれません。メッセージのメニューから **アプリ › { menu-dream-this-name }** を選ぶか、画像を `/{ command-dream-name }` に添付してください。
cannot-attach-files = このチャンネルではファイルを添付できません。別のチャンネルで頼んでください。
picture-select-expired = このメニューが何のものだったか忘れてしまいました。そのメッセージで **アプリ › { menu-dream-this-name }** をもう一度選んでください。

## Variations and zooms

dreamed-variations = 🎲 **{ $style }** スタイルの 4 つのバリエーションです。番号で 1 つ選んでください。
dreamed-variations-alt = { $filename } を、ニューラルネットワーク（{ $network }）が { $style } スタイルで、シードを変えて 4 回夢に見たもの。1 から 4 の番号が付いた小さな画像が 1 枚に並び、それぞれに { $layers } の層に見えているものが現れています。
dreamed-zoom = 🎬 **{ $style }** スタイルの夢の中への飛行
dreamed-zoom-alt = { $filename } を、ニューラルネットワーク（{ $network }）が { $style } スタイルで夢に見た動画。{ $layers } の層に見えているものの中へ、どんどん深く飛んでいきます。

## Buttons

queued-starts = { $when }に始まります。
button-again = もう一度
button-deeper = もっと深く
button-vary = いろいろ
button-bigger = 大きく
button-tweak = 調整
button-zoom = ズーム
button-compare = 比べる
button-details = 詳細
button-delete = 削除
button-cancel = 中止
button-requester = { $member } さんへ
button-not-yours = これができるのは、この夢を頼んだメンバーかモデレーターだけです。
button-private = 非公開の夢です。続きを見られるのは、頼んだメンバーだけです。
button-expired = その夢と画像はもう忘れてしまいました。画像をもう一度送ってください。
button-no-result = ここには続きを見られる夢がありません。画像をもう一度送ってください。
bigger-maximum = その夢はもう最大の大きさです。ここでの上限は長い辺で { $limit } ピクセルです。
cancel-already-ended = その夢はもう終わっています。止めるものはありません。
delete-done = 🗑️ ここから削除しました。保管しているこの夢の残りは{ $when }に忘れます。
compare-alt = { $filename } とその夢を並べたもの
details-title = 📊 この夢について
details-repeat = **もう一度夢を見るには**、同じ画像と一緒にこう入力してください:
details-bigger = それから、下の **{ button-bigger }** を押してください。
details-recipe = **レシピ**です。ファイルの中にも入っています:
details-alt = 夢のグラフ: 夢の前と後で、赤・緑・青の値ごとにピクセルがどれだけあるか、そしてステップごとの活性化
tweak-title = この夢を調整
tweak-style = スタイル
tweak-layers = 層
tweak-layers-hint = 例: mixed3, 0.5*mixed5。空ならスタイルのもの
tweak-strength = 強さ
tweak-strength-hint = 0.1 から 4。1 がスタイル本来の強さ
tweak-shape = ステップ、オクターブ、倍率
tweak-shape-hint = 3 つの数: 最大のオクターブのステップ数、オクターブの数、サイズの倍率
tweak-seed = シード
tweak-seed-hint = 同じシードなら同じ夢になります。空ならおまかせ
tweak-numbers = 「{ $field }」に書かれたものが読めません。{ $example } のように書いてください。

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
    1 枚の写真を、{ $network } がそれぞれのスタイルで夢に見たものです。
    下から 1 つ選ぶと大きく見られます。
styles-alt = 猫の顔と、同じ写真をそれぞれのスタイルで夢に見たもの: { $styles }
styles-menu = スタイルを選ぶ
styles-one =
    { $look }
    画像と一緒に `/{ command-dream-name } { command-dream-option-style-name }:{ $style }` と入力するか、ボタンを押して最後の画像をこのスタイルで夢に見てください。
styles-one-alt = 猫の顔と、その隣に { $style } スタイルで夢に見た同じ顔: { $look }
layers-text =
    { $network } のこの層にある { $count } 個のチャンネルのうちのいくつかです。それぞれが探しているものを、ノイズから描き出しました。初めのほうの層は線や質感を、後ろの層はものの一部を見ています。
    下からチャンネルを選ぶと、それだけで夢を見られます。
layers-undrawn = { $network } のこの層には { $count } 個のチャンネルがありますが、まだ誰も描いていません。運営者が `python bot.py atlas` で描けます。
layers-alt = { $layer } 層のチャンネルを描いたもの。番号と、あれば名前が付いています
layers-menu = 層を選ぶ
layers-channels-menu = チャンネルを選ぶ
layers-channel = 画像と一緒に `/{ command-dream-name } { command-dream-option-layers-name }:{ $channel }` と入力するか、ボタンを押して最後の画像をこのチャンネルで夢に見てください。重みを付けていくつか一度に使うこともできます: `mixed4, 0.5*mixed5:13`
layers-channel-alt = チャンネル { $channel } が探しているものを、ノイズから描いたもの
last-picture-button = 最後の画像をこれで夢に見る
last-picture-missing =
    このチャンネルではまだ夢を見ていません。`/{ command-dream-name } { $option ->
        [style] { command-dream-option-style-name }
       *[layers] { command-dream-option-layers-name }
    }:{ $value }` と入力して、画像を添付してください。

## /preset

preset-saved = 🔖 **{ $name }** として取っておきました: { $options }
preset-deleted = 🔖 **{ $name }** を忘れました。
preset-list = 🔖 あなたのプリセットです。`/{ command-preset-name } { command-preset-use-name }` で、その設定の夢を見られます。
preset-none = まだプリセットがありません。`/{ command-preset-name } { command-preset-save-name }` で取っておけます。
preset-unknown = **{ $name }** というプリセットはありません。あるのは { $names } です。
preset-nothing = 取っておく設定を書くか、まずここで何か夢を見てください。そうすれば最後の夢の設定を取っておきます。

## /queue and /cancel

queue-empty = 💤 待っている夢も、見ている夢もありません。あなたの番です。
queue-running = **夢を見ています**
queue-waiting = **待っています**
queue-line-running = 🌀 { $whose }: { $dream }、{ $since }に開始
queue-line = { $place }. { $whose }: { $dream }
queue-line-starts = { $place }. { $whose }: { $dream }、{ $starts }に開始
queue-yours = **あなた**
queue-others =
    { $count ->
        [1] …ほかに、別のサーバーか非公開の夢が 1 件
       *[other] …ほかに、別のサーバーか非公開の夢が { $count } 件
    }
queue-dream = **{ $style }** スタイルの夢
queue-variations = **{ $style }** スタイルの 4 つのバリエーション
queue-zoom = **{ $style }** スタイルの飛行
stop-done =
    { $count ->
        [1] ✋ その夢を止めます。
       *[other] ✋ { $count } 件の夢を止めます。
    }
stop-all = 自分の { $count } 件すべて
stop-which = どれを止めますか？
stop-menu = 止めるものを選ぶ

## /settings

settings-title = 🛡️ このサーバーで夢を見るときのルール
settings-channels = どのチャンネルで夢を見てよいことにしますか？ スレッドはそのチャンネルに、チャンネルはそのカテゴリーに従います。何も選ばなければ、すべてで許可します。
settings-not-manager = ルールを変えられるのは、このサーバーを管理する人だけです。
rules-elsewhere = このサーバーでは { $channels } で夢を見ます。そちらで頼んでください。
rules-age-restricted = このサーバーでは年齢制限チャンネルだけで夢を見ます。そちらで頼んでください。
rules-channels = チャンネル
rules-style = 選ばれないときのスタイル
rules-max-side = 夢の最大サイズ
rules-of-member = 1 人の待てる夢
rules-running-of-member = 1 人が同時に見られる夢
rules-of-server = 全員の待てる夢
rules-cooldown = 1 人の夢の間隔
rules-per-day = 1 人が 24 時間に見られる夢
rules-spoiler = すべての夢をネタバレとして隠す
rules-restricted = 年齢制限チャンネルだけ
rules-language = みんなに見える返事の言語
rules-previews = 夢の途中のプレビュー
rules-usual = ボットの標準どおり
rules-everywhere = どこでも
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
    ものを見分けることを学んだニューラルネットワークが、画像をのぞき込みます。そこにかすかに見えるものを、あなたの目にも見えるようになるまで強めていきます。

    1. `/{ command-dream-name }` と入力します。
    2. `{ command-dream-option-image-name }` を選び、画像を添付します。
    3. Enter を押して、見守ります。

    `{ command-dream-option-style-name }` は見た目、`{ command-dream-option-strength-name }` はその強さを選びます。`{ command-dream-option-link-name }` でウェブの画像を使え、`{ command-dream-option-private-name }` なら夢が自分だけに表示されます。ほかのことは下のメニューにあります。
help-start-alt = 猫の顔と、別の目や動物が育っている、夢の中の同じ顔
help-pictures-title = どんな画像が使えるか
help-pictures =
    PNG、JPEG、WebP、GIF、BMP、AVIF を 25 MB まで。

    • `/{ command-dream-name }` に添付するか、アドレスを `{ command-dream-option-link-name }` に書きます。
    • 画像のあるメッセージでは **アプリ › { menu-dream-this-name }**、メンバーでは **アプリ › { menu-dream-avatar-name }**。
    • 画像のあるメッセージか、画像への返信で、わたしにメンションします。
    • どちらもなければ、`/{ command-dream-name }` はそのチャンネルで最後に見たあなたの夢の続きを見ます。

    スタンプ、カスタム絵文字、転送されたメッセージも使えます。ネタバレだったものはネタバレのままです。位置やカメラなど、ファイルの情報が夢と一緒に出ていくことはありません。
help-styles-title = スタイル
help-styles = これで全部です。`/{ command-styles-name }` なら 1 つずつ大きく見られます。`{ command-dream-option-layers-name }` を使えば、その先へも行けます。
help-styles-alt = 猫の顔と、同じ写真をすべてのスタイルで夢に見たもの
help-layers-title = 層とチャンネル
help-layers = ネットワークの各層には数百のチャンネルがあり、それぞれが 1 つのものを探しています。`/{ command-layers-name }` で見られます。`/{ command-dream-name } { command-dream-option-layers-name }:` には層、番号や名前で呼ぶチャンネル、重みを書けます。たとえば `mixed4, 0.5*plumage` のように。
help-layers-alt = ある層のチャンネルのいくつかが探しているものの絵
help-controls-title = もっと細かく
help-controls =
    • `{ command-dream-option-guide-name }`: その特徴を夢に取り入れる、もう 1 枚の画像。
    • `{ command-dream-option-mask-name }`: 夢を見てほしいところが白、そのままにしたいところが黒の画像。
    • `{ command-dream-option-smoothness-name }`、`{ command-dream-option-keep-colours-name }`、`{ command-dream-option-stay-near-name }`、`{ command-dream-option-blend-name }`: 夢が写真からどれだけ離れ、どう見えるか。
    • `{ command-dream-option-steps-name }`、`{ command-dream-option-octaves-name }`、`{ command-dream-option-octave-scale-name }`、`{ command-dream-option-size-name }`: どれだけ深く、どんなサイズで、どれだけ大きく。
    • `{ command-dream-option-seed-name }`: 同じなら同じ夢をもう一度見られます。
help-buttons-title = 夢の下のボタン
help-buttons =
    夢の下にあります: **{ button-again }** は別のシードで · **{ button-deeper }** は夢の夢を · **{ button-vary }** は小さな 4 つから選べます · **{ button-bigger }** は 2 倍まで大きく · **{ button-tweak }** は設定を開きます · **{ button-zoom }** は夢の中へ飛びます · **{ button-compare }** は前と後を並べます · **{ button-details }** はどう作られたかを示します · **{ button-delete }** は夢を片づけます。

    何日たっても、画像を保管しているあいだは使えます。
help-zoom-title = 飛行
help-zoom = `/{ command-zoom-name }` は、画像の夢の中へ飛んでいく短い映像を作ります。`{ command-zoom-option-frames-name }` だけのコマが、それぞれ前のコマより `{ command-zoom-option-speed-name }` パーセント近づき、`{ command-zoom-option-rotation-name }` 度回ります。`{ command-zoom-option-loop-name }` を付けると、終わりが始まりにつながります。
help-presets-title = プリセット
help-presets = `/{ command-preset-name } { command-preset-save-name }` は設定に名前を付けて取っておきます。書いた設定がなければ、ここで最後に見た夢のものを。`/{ command-preset-name } { command-preset-use-name }` か、`/{ command-dream-name }` の `{ command-preset-name }` で、その設定の夢を見られます。`/{ command-preset-name } { command-preset-list-name }` で一覧を見て、`/{ command-preset-name } { command-preset-delete-name }` で消せます。
help-queue-title = 待つことと止めること
help-queue = いくつ頼んでいても、順番はメンバーに交代で回ってきます。`/{ command-queue-name }` は見ている夢と待っている夢を表示します。夢の隣の **{ button-cancel }** か `/{ command-cancel-name }` で止められます。
help-servers-title = サーバーを運営する方へ
help-servers = `/{ command-settings-name }` では、どのチャンネルで、どのスタイルで、どれだけ大きく夢を見てよいか、1 人の夢がいくつ待てて 1 日にいくつまでか、夢をネタバレとして隠すか、どの言語で答えるかを決められます。**サーバー管理** の権限がある人だけに見えます。メッセージを管理できる人は制限を受けず、ほかの人の夢を止めたり削除したりできます。
