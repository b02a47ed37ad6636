# 한국어. 문체는 해요체. «그림»은 멤버가 건네는 것, «꿈»은 봇이 돌려주는 것.

## Progress

queued-next = 💤 바로 다음 차례예요.
queued-place = 💤 대기열에서 { $place }번째예요.
dreaming =
    🌀 꿈꾸는 중… { $bar } { $share }
    -# 옥타브 { $octave }/{ $octaves } · 스텝 { $step }/{ $steps }
dreaming-variations =
    🎲 네 가지 꿈을 꾸는 중… { $bar } { $share }
    -# 옥타브 { $octave }/{ $octaves } · 스텝 { $step }/{ $steps }
dreaming-zoom =
    🎬 꿈속으로 들어가는 중… { $bar } { $share }
    -# 프레임 { $step }/{ $steps }
dreaming-long = 🌀 이 꿈은 Discord에서 메시지를 수정할 수 있는 시간보다 오래 걸려요. 완성되면 새 메시지로 보내 드릴게요.
requeued = 💤 지금 다시 시작하고 있어요. 돌아오면 바로 이 꿈을 이어서 꿀게요.
dreaming-preview = 지금까지 꾼 꿈의 미리보기

## Limits

limits-cooling-down = 쿨다운 중이에요. { $when } 다시 꿈꿀 수 있어요.
limits-day = 24시간 동안 꿀 수 있는 꿈 { $limit }개를 모두 꿨어요. { $when } 다시 꿈꿀 수 있어요.
limits-server-full = 이 서버에서 이미 꿈 { $limit }개가 기다리고 있어요. 하나가 시작되면 다시 시도해 주세요.
limits-presets = 프리셋은 { $limit }개까지만 저장할 수 있어요. 먼저 하나를 삭제해 주세요.

## The dream

dreamed-style = 🌀 **{ $style }** 스타일로 꿈꿨어요
dreamed-settings =
    { $layers } · { $steps }스텝{ $shape ->
        [single] { "" }
        [tapered] (가장 큰 옥타브, 작아질 때마다 { $taper }배) · 최대 { $octaves }옥타브({ $scale }배)
       *[even] { " " }× { $octaves }옥타브({ $scale }배)
    } · 스텝 크기 { NUMBER($size, maximumFractionDigits: 5) } · 시드 { $seed }
dreamed-on = { $size } · { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) }초 · { $network } ({ $device })
dreamed-smaller = { $size } (업로드 한도에 맞춰 줄였어요)
dreamed-alt = { $file } – 신경망({ $network })이 { $style } 스타일로 꾼 꿈. { $layers } 레이어의 눈에 비친 것이 그림 전체에 드러나 있어요.

## /about

about-text =
    저는 그림을 꿈꿔요. 사물을 알아보도록 학습한 신경망이 그림을 들여다보고, 거기서 어렴풋이 보이는 것을 이미지 크기를 바꿔 가며 점점 또렷하게 만들어요. 여러분 눈에도 보일 때까지요. 이 기법을 DeepDream이라고 해요.

    `/{ command-dream-name }`을 입력하고 그림을 첨부해 보세요. 마음에 드는 스타일을 골라도 좋아요.
about-version = 버전
about-device = 장치
about-network = 신경망
about-bundled = 봇에 포함됨
about-downloaded = Keras가 내려받음

## Errors: files

-formats = PNG, JPEG, WebP, GIF, BMP, AVIF
file-size = { NUMBER($megabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) }MB
file-too-large = 파일이 { $size }예요. { $limit }까지만 받을 수 있으니 더 작은 파일을 보내 주세요.
file-missing = 꿈꿀 그림이 없어요. `{ command-dream-option-image-name }`에 첨부하거나 `{ command-dream-option-link-name }`에 그림 링크를 붙여 넣어 주세요.
file-twice = `{ command-dream-option-image-name }`와 `{ command-dream-option-link-name }` 중 하나만 사용해 주세요.
file-gone = 그 파일은 이제 Discord에 없어요. 다시 첨부해 주세요.
file-out-of-reach = 지금은 Discord에서 그 파일을 가져올 수 없어요. 1분 뒤에 다시 시도해 주세요.
file-lost = 그 그림은 이제 저에게 없어요. 다시 첨부해 주세요.

## Errors: pictures

picture-empty = 빈 파일이에요. { -formats } 중 하나를 보내 주세요.
picture-unknown = 그림으로 읽을 수 없는 파일이에요. { -formats } 중 하나를 보내 주세요.
picture-broken = { picture-kind } 같은데, 손상되었거나 일부가 빠져 있어요. 다시 보내 주세요.
picture-unsupported = { picture-kind } 같은데, 이건 꿈꿀 수 없어요. { -formats } 중 하나를 보내 주세요.
picture-kind =
    { $kind ->
        [image-jpeg] JPEG 그림
        [image-png] PNG 그림
        [image-gif] GIF 그림
        [image-bmp] BMP 그림
        [image-heic] HEIC 사진
        [image-avif] AVIF 그림
        [image-webp] WebP 그림
        [image-tiff] TIFF 그림
        [image-jxl] JPEG XL 그림
        [image-jp2] JPEG 2000 그림
        [image-vnd-adobe-photoshop] 포토샵 파일
        [image-vnd-microsoft-icon] Windows 아이콘
        [image-svg-xml] SVG 그림
        [video-mp4] MP4 동영상
        [video-webm] WebM 또는 Matroska 동영상
        [video-x-msvideo] AVI 동영상
        [video-quicktime] QuickTime 동영상
        [audio-mpeg] MP3 오디오 파일
        [audio-mp4] M4A 오디오 파일
        [audio-ogg] Ogg 오디오 파일
        [audio-flac] FLAC 오디오 파일
        [audio-wav] WAV 오디오 파일
        [application-postscript] PostScript 파일
        [application-pdf] PDF 파일
        [application-zip] ZIP 압축 파일
        [application-gzip] gzip 압축 파일
        [application-vnd-rar] RAR 압축 파일
        [application-x-7z-compressed] 7-Zip 압축 파일
        [application-x-elf] Linux 프로그램
        [text-html] 웹 페이지
        [text-plain] 텍스트 파일
       *[other] 다른 종류의 파일
    }
picture-bytes = 그림이 너무 커요. 파일이 { $measured }인데, { $limit }까지만 받을 수 있어요. 더 작은 그림을 보내 주세요.
picture-pixels = 그림이 너무 커요. { $measured }메가픽셀인데, { $limit }메가픽셀까지만 받을 수 있어요. 더 작은 그림을 보내 주세요.
picture-edge = 그림이 너무 커요. 긴 변이 { $measured }픽셀인데, { $limit }픽셀까지만 받을 수 있어요. 더 작은 그림을 보내 주세요.
picture-frames = 프레임이 너무 많아요. { $measured }프레임인데, { $limit }프레임까지만 받을 수 있어요. 더 짧은 그림을 보내 주세요.
picture-animation = 그림이 너무 커요. 모든 프레임을 합치면 { $measured }메가픽셀인데, { $limit }메가픽셀까지만 받을 수 있어요. 더 작거나 짧은 그림을 보내 주세요.
picture-seconds = 그림을 읽는 데 { $limit }초가 넘게 걸려요. 더 작거나 단순한 그림을 보내 주세요.
picture-memory = 이 그림을 읽기에는 메모리가 모자라요. 더 작은 그림을 보내 주세요.
picture-too-small = 그림이 너무 작아요. { $size }픽셀인데, 각 변이 { $least }픽셀 이상이어야 해요. 더 큰 그림을 보내 주세요.
picture-too-narrow = 그림이 너무 길쭉해요. { $size }픽셀에서 { $shrunk }픽셀로 줄어드는데, 각 변이 { $least }픽셀 이상이어야 해요. 정사각형에 더 가까운 그림을 보내 주세요.
picture-too-small-to-dream = 그림이 { $size }픽셀인데, { $network }에서는 각 변이 { $least }픽셀 이상이어야 해요. 더 큰 그림을 보내 주세요.
picture-cannot-fit = 꿈이 이 서버의 업로드 한도보다 커요. `{ command-dream-option-size-name }`를 더 작게 정해 주세요.
mask-other-size = 마스크는 { $mask }픽셀이고 그림은 { $picture }픽셀이에요. 두 크기가 같아야 해요.
mask-unusable = 이 마스크에는 꿈꿀 곳이 없어요. 일부를 흰색으로 하거나 불투명하게 해 주세요.

## Errors: links

link-none = 그림 링크가 아니에요. https://example.com/picture.jpg 같은 링크여야 해요.
link-scheme = http://나 https://로 시작하는 링크만 열 수 있어요. 대신 그림을 첨부해 주세요.
link-port = 특이한 포트를 쓰는 링크는 열지 않아요. 대신 그림을 첨부해 주세요.
link-login = 사용자 이름이나 비밀번호가 들어 있는 링크는 열지 않아요. 대신 그림을 첨부해 주세요.
link-address = 공개된 인터넷으로 이어지지 않는 링크예요. 대신 그림을 첨부해 주세요.
link-unreachable = 인터넷에서 그 링크에 응답하는 곳이 없어요. 링크를 확인하거나 그림을 첨부해 주세요.
link-untrusted = 그 웹사이트에 안전하게 연결할 수 없어요. 대신 그림을 첨부해 주세요.
link-slow = 그 웹사이트는 너무 느려요. 그림이 { $seconds }초 안에 도착해야 해요. 대신 그림을 첨부해 주세요.
link-large = { $limit }보다 큰 파일로 이어지는 링크예요. 더 작은 그림을 보내 주세요.
link-not-found = 그 웹사이트가 그림을 보내 주지 않아요(상태 코드 { $status }). 링크를 확인하거나 그림을 첨부해 주세요.
link-loops = { $limit }번 넘게 다른 주소로 넘어가는 링크예요. 마지막에 도착하는 주소를 보내 주세요.
link-page = 웹 페이지로 이어지는 링크예요. 그림만 따로 열어서 그 주소를 복사해 주세요.
link-broken = 그 웹사이트의 응답이 손상되었거나 일부가 빠져 있어요. 다시 시도하거나 그림을 첨부해 주세요.

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
        [weight] 가중치
       *[other] { $name }
    }
setting-range = `{ setting-name }` 값은 { NUMBER($low, useGrouping: 0) }에서 { NUMBER($high, useGrouping: 0) } 사이여야 해요.
setting-whole = `{ setting-name }` 값은 { NUMBER($low, useGrouping: 0) }에서 { NUMBER($high, useGrouping: 0) } 사이의 정수여야 해요.
setting-choice = `{ setting-name }` 값은 { $allowed } 중 하나여야 해요.
setting-layers-count = `{ setting-name }`에는 레이어를 1개에서 { $most }개까지 적을 수 있어요.
setting-layers-target = `{ setting-name }`에는 mixed4 같은 레이어나 mixed4:13 같은 채널을 적어 주세요.
setting-schedule = `{ setting-name }`에는 옥타브 { $octaves }개의 스텝 수를 각각 하나씩 적어 주세요.
setting-weight = 레이어의 가중치는 숫자여야 해요. 0.5*mixed5의 0.5처럼요.
setting-other = `{ setting-name }`에 그 값은 쓸 수 없어요. 다른 값을 골라 주세요.
layer-unknown = { $network }에는 `{ $layer }` 레이어가 없어요. 다음 중에서 골라 주세요: { $allowed }
channel-unknown = `{ $layer }`에는 채널 { $channel }번이 없어요. 채널은 0번부터 { $last }번까지 있어요.
style-unknown = `{ $style }` 스타일은 없어요. 다음 중에서 골라 주세요: { $allowed }
style-elsewhere = { $network }에서는 `{ $style }` 스타일을 쓸 수 없어요. 다른 신경망에 맞춘 스타일이에요. 다음 중에서 골라 주세요: { $allowed }

## Errors: dreams

queue-full = 대기열이 가득 찼어요(자리 { $limit }개). 1분 뒤에 다시 시도해 주세요.
queue-full-for-you = 내 꿈 { $limit }개가 이미 기다리고 있어요. 하나가 시작되면 다시 시도해 주세요.
restarting = 지금 다시 시작하고 있어요. 1분 뒤에 다시 시도해 주세요.
database-unavailable = 지금은 아무것도 저장할 수 없어서 새 꿈을 받지 못해요. 나중에 다시 시도해 주세요.
dream-stopped = 이 꿈은 취소되었어요.
dream-given-up =
    이 꿈을 { $attempts ->
        [1] 한 번 시작했지만 중단되었어요
       *[other] { $attempts }번 시작했지만 매번 중단되었어요
    }. 다시 시도해 주세요. 계속 안 되면 봇 운영자에게 이 ID를 알려 주세요: `{ $id }`
apology = 제 쪽에서 문제가 생겼어요. 다시 시도해 주세요. 계속 안 되면 봇 운영자에게 이 ID를 알려 주세요: `{ $id }`

## Commands, as they stand in the code

command-dream-name = 꿈
command-dream-description = 그림을 꿈꿔요: 신경망이 그 안에서 보는 것을 눈에 보이게
command-dream-option-image-name = 이미지
command-dream-option-image-description = 꿈꿀 그림: PNG, JPEG, WebP, GIF, BMP, AVIF
command-dream-option-link-name = 링크
command-dream-option-link-description = 첨부하는 대신: https://로 시작하는 그림 링크
command-dream-option-style-name = 스타일
command-dream-option-style-description = 꿈의 모습. /{ command-styles-name }에서 모두 볼 수 있어요
command-dream-option-strength-name = 강도
command-dream-option-strength-description = 꿈의 강도. 1이 스타일 본래의 강도예요
command-dream-option-private-name = 나만_보기
command-dream-option-private-description = 꿈이 나에게만 보여요
command-dream-option-preset-name = { command-preset-name }
command-dream-option-preset-description = /{ command-preset-name } { command-preset-save-name }으로 만든 설정. 여기서 고른 옵션이 우선해요
command-dream-option-size-name = 크기
command-dream-option-size-description = 꿈의 긴 변(픽셀). 원래 그림보다 커지지는 않아요
command-dream-option-layers-name = 레이어
command-dream-option-layers-description = 스타일의 레이어 대신 꿈꿀 레이어나 채널. /{ command-layers-name }에서 볼 수 있어요
command-dream-option-guide-name = 길잡이
command-dream-option-guide-description = 꿈이 특징을 따올 다른 그림
command-dream-option-mask-name = 마스크
command-dream-option-mask-description = 꿈꿀 곳은 희고 그대로 둘 곳은 검은 그림
command-dream-option-steps-name = 스텝
command-dream-option-steps-description = 가장 큰 옥타브의 스텝 수. 많을수록 꿈이 깊어지고 오래 걸려요
command-dream-option-octaves-name = 옥타브
command-dream-option-octaves-description = 꿈꿀 이미지 크기의 수. 많을수록 모양이 커져요
command-dream-option-octave-scale-name = 옥타브_배율
command-dream-option-octave-scale-description = 옥타브마다 커지는 배율
command-dream-option-smoothness-name = 부드러움
command-dream-option-smoothness-description = 0에서 1. 높을수록 모양이 크고 차분해져요
command-dream-option-keep-colours-name = 색_지키기
command-dream-option-keep-colours-description = 원래 그림의 색을 지켜요
command-dream-option-stay-near-name = 그림에_가깝게
command-dream-option-stay-near-description = 0에서 20. 높을수록 원래 그림에 가까워요
command-dream-option-blend-name = 섞기
command-dream-option-blend-description = 0에서 1. 1이면 꿈만 보이고, 낮을수록 원래 그림이 더 보여요
command-dream-option-balance-name = 균형
command-dream-option-balance-description = 약한 레이어도 강한 레이어만큼 반영해요
command-dream-option-total-variation-name = 고르게
command-dream-option-total-variation-description = 0에서 1. 높을수록 이웃한 픽셀이 고르게 돼요
command-dream-option-guide-by-name = 길잡이_방식
command-dream-option-guide-by-description = 길잡이를 따르는 방식: match, 또는 더 빠른 energies
command-dream-option-feather-name = 가장자리
command-dream-option-feather-description = 마스크 가장자리 안쪽에서 꿈이 서서히 나타나는 폭(픽셀)
command-dream-option-seed-name = 시드
command-dream-option-seed-description = 시드가 같으면 같은 꿈을 다시 꿔요
command-styles-name = 스타일
command-styles-description = 모든 스타일을 그림으로 보여 줘요
command-styles-option-style-name = { command-dream-option-style-name }
command-styles-option-style-description = 이 스타일만 크게 보여 줘요
command-layers-name = 레이어
command-layers-description = 신경망의 레이어와 채널이 무엇을 찾는지 보여 줘요
command-layers-option-layer-name = 레이어
command-layers-option-layer-description = 이 레이어를 보여 줘요
command-zoom-name = 줌
command-zoom-description = 그림의 꿈속으로 들어가는 짧은 동영상을 만들어요
command-zoom-option-image-name = { command-dream-option-image-name }
command-zoom-option-image-description = 꿈속으로 들어갈 그림: PNG, JPEG, WebP, GIF, BMP, AVIF
command-zoom-option-link-name = { command-dream-option-link-name }
command-zoom-option-link-description = { command-dream-option-link-description }
command-zoom-option-style-name = { command-dream-option-style-name }
command-zoom-option-style-description = { command-dream-option-style-description }
command-zoom-option-frames-name = 프레임
command-zoom-option-frames-description = 프레임 수, 8에서 120. 기본값은 48
command-zoom-option-speed-name = 속도
command-zoom-option-speed-description = 프레임마다 다가가는 정도(퍼센트). 음수면 멀어져요
command-zoom-option-rotation-name = 회전
command-zoom-option-rotation-description = 프레임마다 시계 방향으로 도는 각도
command-zoom-option-loop-name = 반복
command-zoom-option-loop-description = 끝이 처음으로 이어지게 해요
command-zoom-option-private-name = { command-dream-option-private-name }
command-zoom-option-private-description = 동영상이 나에게만 보여요
command-zoom-option-preset-name = { command-preset-name }
command-zoom-option-preset-description = /{ command-preset-name } { command-preset-save-name }으로 만든 설정
command-zoom-option-strength-name = { command-dream-option-strength-name }
command-zoom-option-strength-description = { command-dream-option-strength-description }
command-zoom-option-layers-name = { command-dream-option-layers-name }
command-zoom-option-layers-description = { command-dream-option-layers-description }
command-zoom-option-size-name = { command-dream-option-size-name }
command-zoom-option-size-description = 동영상의 긴 변(픽셀). 기본값은 384
command-zoom-option-seed-name = { command-dream-option-seed-name }
command-zoom-option-seed-description = 시드가 같으면 같은 동영상이 다시 나와요
command-preset-name = 프리셋
command-preset-description = 이름을 붙여 저장한 나만의 설정
command-preset-save-name = 저장
command-preset-save-description = 여기서 고른 설정을 저장해요. 고르지 않으면 이 채널에서 마지막으로 꾼 내 꿈의 설정을 저장해요
command-preset-save-option-name-name = 이름
command-preset-save-option-name-description = 프리셋 이름. 같은 이름의 프리셋이 있으면 바뀌어요
command-preset-save-option-style-name = { command-dream-option-style-name }
command-preset-save-option-style-description = 꿈의 모습
command-preset-save-option-strength-name = { command-dream-option-strength-name }
command-preset-save-option-strength-description = { command-dream-option-strength-description }
command-preset-save-option-layers-name = { command-dream-option-layers-name }
command-preset-save-option-layers-description = 스타일의 레이어 대신 꿈꿀 레이어나 채널
command-preset-save-option-size-name = { command-dream-option-size-name }
command-preset-save-option-size-description = 꿈의 긴 변(픽셀)
command-preset-save-option-steps-name = { command-dream-option-steps-name }
command-preset-save-option-steps-description = 가장 큰 옥타브의 스텝 수
command-preset-save-option-octaves-name = { command-dream-option-octaves-name }
command-preset-save-option-octaves-description = 꿈꿀 이미지 크기의 수
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
command-preset-use-name = 사용
command-preset-use-description = 내 프리셋으로 그림을 꿈꿔요
command-preset-use-option-name-name = { command-preset-save-option-name-name }
command-preset-use-option-name-description = 프리셋 이름
command-preset-use-option-image-name = { command-dream-option-image-name }
command-preset-use-option-image-description = 꿈꿀 그림
command-preset-use-option-link-name = { command-dream-option-link-name }
command-preset-use-option-link-description = { command-dream-option-link-description }
command-preset-use-option-private-name = { command-dream-option-private-name }
command-preset-use-option-private-description = { command-dream-option-private-description }
command-preset-list-name = 목록
command-preset-list-description = 내 프리셋을 보여 줘요
command-preset-delete-name = 삭제
command-preset-delete-description = 내 프리셋 하나를 삭제해요
command-preset-delete-option-name-name = { command-preset-save-option-name-name }
command-preset-delete-option-name-description = { command-preset-use-option-name-description }
command-queue-name = 대기열
command-queue-description = 지금 꾸고 있는 꿈과 기다리는 꿈을 보여 줘요
command-cancel-name = 취소
command-cancel-description = 기다리거나 꾸고 있는 내 꿈을 취소해요
command-cancel-option-dream-name = { command-dream-name }
command-cancel-option-dream-description = 취소할 꿈. 내 꿈을 모두 고를 수도 있어요
command-help-name = 도움말
command-help-description = 봇 사용법을 그림과 함께 보여 줘요
command-about-name = 소개
command-about-description = 이 봇의 버전, 장치, 신경망을 보여 줘요
command-settings-name = 설정
command-settings-description = 이 서버의 꿈 설정
command-settings-show-name = 보기
command-settings-show-description = 이 서버의 설정을 보여 줘요
command-settings-channels-name = 채널
command-settings-channels-description = 멤버가 꿈꿀 수 있는 채널을 골라요
command-settings-style-name = { command-dream-option-style-name }
command-settings-style-description = 기본 스타일을 정해요. 멤버가 스타일을 고르지 않았을 때 쓰여요
command-settings-style-option-style-name = { command-dream-option-style-name }
command-settings-style-option-style-description = 비워 두면 봇의 기본 스타일
command-settings-max-side-name = 최대_크기
command-settings-max-side-description = 꿈의 최대 크기를 정해요
command-settings-max-side-option-pixels-name = 픽셀
command-settings-max-side-option-pixels-description = 긴 변의 픽셀 수. 비워 두면 봇의 한도
command-settings-limits-name = 제한
command-settings-limits-description = 멤버가 꿈꿀 수 있는 양을 제한해요. 운영진은 예외예요
command-settings-limits-option-waiting-name = 대기
command-settings-limits-option-waiting-description = 한 멤버당 기다릴 수 있는 꿈의 수. 0이면 봇의 한도
command-settings-limits-option-running-name = 동시
command-settings-limits-option-running-description = 한 멤버당 동시에 꿀 수 있는 꿈의 수. 0이면 봇의 한도
command-settings-limits-option-server-name = 서버
command-settings-limits-option-server-description = 모든 멤버를 합쳐 기다릴 수 있는 꿈의 수. 0이면 제한 없음
command-settings-limits-option-cooldown-name = 쿨다운
command-settings-limits-option-cooldown-description = 한 멤버의 꿈과 다음 꿈 사이의 시간(초). 0이면 쿨다운 없음
command-settings-limits-option-per-day-name = 하루
command-settings-limits-option-per-day-description = 한 멤버가 24시간 동안 꿀 수 있는 꿈의 수. 0이면 제한 없음
command-settings-spoiler-name = 스포일러
command-settings-spoiler-description = 모든 꿈을 스포일러로 표시할지 정해요
command-settings-spoiler-option-on-name = 켜기
command-settings-spoiler-option-on-description = 켜면 모든 꿈을, 끄면 스포일러였던 그림의 꿈만 표시해요
command-settings-age-restricted-name = 연령_제한
command-settings-age-restricted-description = 연령 제한 채널에서만 꿈꿀 수 있게 할지 정해요
command-settings-age-restricted-option-on-name = { command-settings-spoiler-option-on-name }
command-settings-age-restricted-option-on-description = 켜면 연령 제한 채널에서만, 끄면 다른 채널에서도 꿈꿀 수 있어요
command-settings-language-name = 언어
command-settings-language-description = 모두에게 보이는 답변의 언어를 정해요
command-settings-language-option-language-name = { command-settings-language-name }
command-settings-language-option-language-description = 비워 두면 멤버마다 자기 언어
command-settings-previews-name = 미리보기
command-settings-previews-description = 꿈꾸는 동안 꿈을 미리 보여 줄지 정해요
command-settings-previews-option-on-name = { command-settings-spoiler-option-on-name }
command-settings-previews-option-on-description = 켜면 미리보기도 보여 주고, 끄면 진행 상황을 숫자로만 보여 줘요
command-settings-reset-name = 초기화
command-settings-reset-description = 이 서버의 설정을 모두 초기화해요
menu-dream-this-name = 이 그림 꿈꾸기
menu-dream-avatar-name = 아바타 꿈꾸기

## Choices, as they stand in the code

choice-match = match
choice-energies = energies

## Pictures in messages

picture-received = 💤 그림을 받았어요.
picture-select = 그림 { $count }장 중에서 어느 것을 꿈꿀까요?
picture-select-placeholder = 그림 선택
picture-select-all = { $count }장 모두
picture-select-not-yours = 이 메뉴는 메뉴를 연 멤버만 쓸 수 있어요. 직접 꿈꾸려면 그 메시지에서 **앱 › { menu-dream-this-name }**를 선택해 주세요.
batch-left-out =
    { $count ->
        [1] 그림 한 장은 제외했어요: { $why }
       *[other] 그림 { $count }장은 제외했어요: { $why }
    }
mention-without-picture = 그림이 있는 메시지에서 저를 멘션하거나, 그런 메시지에 답장하면서 멘션해 주세요. `/{ command-dream-name }`이나 **앱 › { menu-dream-this-name }**를 써도 돼요.
message-without-picture = 그 메시지에는 그림이 없어요. `/{ command-dream-name }`에 첨부하거나, 다른 메시지에서 **앱 › { menu-dream-this-name }**를 선택해 주세요.
sticker-animated = 이런 종류의 움직이는 스티커는 꿈꿀 수 없어요. 다른 것을 선택해 주세요.
message-hidden = Discord가 그 메시지를 저에게 보여 주지 않아요. 그 메시지에서 **앱 › { menu-dream-this-name }**를 선택하거나 그림을 `/{ command-dream-name }`에 첨부해 주세요.
cannot-attach-files = 이 채널에서는 저에게 **파일 첨부** 권한이 없어요. 다른 채널에서 시도해 주세요.
picture-select-expired = 만료된 메뉴예요. 그 메시지에서 **앱 › { menu-dream-this-name }**를 다시 선택해 주세요.

## Variations and zooms

dreamed-variations = 🎲 **{ $style }** 스타일로 네 가지를 꿈꿨어요. 번호로 하나를 골라 보세요.
dreamed-variations-alt = { $filename } – 신경망({ $network })이 { $style } 스타일로, 저마다 다른 시드로 네 번 꾼 꿈. 1번에서 4번까지 작은 그림 넷이 한 장에 있고, 각각 { $layers } 레이어의 눈에 비친 것을 보여 줘요.
dreamed-zoom = 🎬 **{ $style }** 스타일의 꿈속으로 줌
dreamed-zoom-alt = { $filename } – 신경망({ $network })이 { $style } 스타일로 꾼 꿈의 동영상. { $layers } 레이어의 눈에 비친 것 속으로 점점 더 깊이 들어가요.

## Buttons

queued-starts = { $when }에 시작해요.
button-again = 다시
button-deeper = 더 깊이
button-vary = 여러 가지로
button-bigger = 더 크게
button-tweak = 다듬기
button-zoom = 줌
button-compare = 비교
button-details = 자세히
button-delete = 삭제
button-cancel = 취소
button-requester = { $member } 님의 꿈
button-not-yours = 이 꿈을 요청한 멤버나 운영진만 할 수 있어요.
button-private = 비공개 꿈이에요. 요청한 멤버만 버튼을 쓸 수 있어요.
button-expired = 그 꿈은 이제 저에게 없어요. 그림을 다시 보내 주세요.
button-no-result = 이어서 꿈꿀 수 있는 완성된 꿈이 없어요. 그림을 다시 보내 주세요.
bigger-maximum = 그 꿈은 이미 최대 크기예요. 여기서는 긴 변이 { $limit }픽셀까지예요.
cancel-already-ended = 취소할 꿈이 없어요. 기다리거나 꾸고 있는 꿈만 취소할 수 있어요.
delete-done = 🗑️ 여기서 삭제했어요. 제가 보관한 사본은 { $when } 삭제돼요.
compare-alt = { $filename } – 원래 그림과 그 꿈을 나란히
details-title = 📊 이 꿈에 대하여
details-repeat = **다시 꿈꾸려면** 같은 그림과 함께 이렇게 입력하세요:
details-bigger = 그런 다음 아래의 **{ button-bigger }** 버튼을 누르세요.
details-recipe = **레시피**예요. 그림 파일 안에도 들어 있어요:
details-alt = 꿈의 도표: 꿈꾸기 전과 후에 빨강, 초록, 파랑 값마다 픽셀이 얼마나 있는지, 그리고 스텝마다의 활성화
tweak-title = 이 꿈 다듬기
tweak-style = 스타일
tweak-layers = 레이어
tweak-layers-hint = 예: mixed3, 0.5*mixed5. 비워 두면 스타일의 레이어
tweak-strength = 강도
tweak-strength-hint = 0.1에서 4. 1이 스타일 본래의 강도
tweak-shape = 스텝, 옥타브, 배율
tweak-shape-hint = 숫자 셋: 가장 큰 옥타브의 스텝 수, 옥타브 수, 크기의 비율
tweak-seed = 시드
tweak-seed-hint = 시드가 같으면 같은 꿈을 다시 꿔요. 비워 두면 무작위
tweak-numbers = “{ $field }”에 적은 것을 읽을 수 없어요. { $example }처럼 적어 주세요.

## What each style looks like

style-deepdream = 사진 속 모습에서 자라나는 동물들
style-creatures = 온통 눈이 달린 생명체들
style-psychedelic = DeepDream을 널리 알린 알록달록한 직조 무늬
style-eyes = 눈과 진주
style-bubbles = 거품과 조개와 구슬
style-spirals = 소용돌이와 꼬불꼬불한 무늬
style-lines = 촘촘히 엮인 선과 미로
style-webs = 거미줄과 갈라진 틈
style-fur = 털과 까슬한 수염
style-scales = 물고기와 뱀과 용의 비늘
style-feathers = 깃털과 고운 깃
style-peacock = 고운 깃 사이의 공작 눈무늬
style-butterflies = 유리창처럼 나뉜 나비 날개
style-towers = 탑과 아치와 등불이 있는 언덕 마을
style-petals = 꽃잎과 모란과 달리아
style-leaves = 마른 잎과 잎맥
style-corals = 산호와 부채산호
style-lights = 밤하늘의 별과 불빛
style-mosaic = 모자이크와 스테인드글라스
style-mandalas = 만다라와 구멍 뚫린 등불
style-jewels = 세공한 보석과 브로치
style-tutorial = TensorFlow DeepDream 튜토리얼의 단순한 반복
style-tutorial-octaves = 튜토리얼을 다섯 옥타브로 (느림)
style-tutorial-tiled = 튜토리얼을 다섯 옥타브로, 타일마다 (가장 느림)

## /styles and /layers

styles-title = 🎨 스타일
styles-text =
    같은 사진을 { $network }의 모든 스타일로 꿈꾼 모습이에요.
    아래에서 스타일을 고르면 크게 보여 드려요.
styles-alt = 고양이 얼굴과, 같은 사진을 스타일마다 꿈꾼 것: { $styles }
styles-menu = 스타일 선택
styles-one =
    { $look }
    그림과 함께 `/{ command-dream-name } { command-dream-option-style-name }:{ $style }` 명령어를 입력하거나, 버튼을 눌러 마지막 그림에 적용해 보세요.
styles-one-alt = 고양이 얼굴과, 그 옆에 { $style } 스타일로 꿈꾼 같은 얼굴: { $look }
layers-text =
    { $network }의 이 레이어에 있는 채널 { $count }개 가운데 일부예요. 각 그림은 채널 하나가 무엇을 찾는지 노이즈에서부터 그려 낸 거예요. 앞쪽 레이어는 선과 질감을, 뒤쪽 레이어는 사물의 일부를 봐요.
    아래에서 채널을 고르면 크게 보고 그 채널로 꿈꿀 수 있어요.
layers-undrawn = { $network }의 이 레이어에는 채널이 { $count }개 있지만 아직 그려지지 않았어요. 봇 운영자가 `python bot.py atlas`로 그릴 수 있어요.
layers-alt = { $layer } 레이어의 채널들이 찾는 것을 그린 그림. 저마다 번호가 있고, 이름이 있으면 이름도 있어요
layers-menu = 레이어 선택
layers-channels-menu = 채널 선택
layers-channel = 그림과 함께 `/{ command-dream-name } { command-dream-option-layers-name }:{ $channel }` 명령어를 입력하거나, 버튼을 눌러 마지막 그림에 적용해 보세요. 여럿을 가중치와 함께 섞어 쓸 수도 있어요: `mixed4, 0.5*mixed5:13`
layers-channel-alt = { $channel } 채널이 찾는 것, 노이즈에서부터 그린 그림
last-picture-button = 내 마지막 그림에 적용
last-picture-missing =
    아직 이 채널에서 그림을 꿈꾼 적이 없어요. `/{ command-dream-name } { $option ->
        [style] { command-dream-option-style-name }
       *[layers] { command-dream-option-layers-name }
    }:{ $value }` 명령어를 입력하고 그림을 첨부해 주세요.

## /preset

preset-saved = 🔖 **{ $name }** 이름으로 저장했어요: { $options }
preset-deleted = 🔖 **{ $name }** 프리셋을 삭제했어요.
preset-list = 🔖 내 프리셋이에요. `/{ command-preset-name } { command-preset-use-name }`으로 쓸 수 있어요.
preset-none = 아직 프리셋이 없어요. `/{ command-preset-name } { command-preset-save-name }`으로 저장할 수 있어요.
preset-unknown = **{ $name }** 프리셋은 없어요. 다음 중에서 골라 주세요: { $names }
preset-nothing = 아직 저장할 설정이 없어요. 옵션을 고르거나, 먼저 여기서 꿈을 꿔서 그 설정을 저장해 보세요.

## /queue and /cancel

queue-empty = 💤 대기열이 비어 있어요. 지금이 바로 여러분 차례예요!
queue-running = **꿈꾸는 중**
queue-waiting = **기다리는 중**
queue-line-running = 🌀 { $whose }: { $dream }, { $since } 시작
queue-line = { $place }. { $whose }: { $dream }
queue-line-starts = { $place }. { $whose }: { $dream }, { $starts } 시작
queue-yours = **나**
queue-others =
    { $count ->
        [1] … 그리고 비공개이거나 다른 서버의 꿈이 하나 더
       *[other] … 그리고 비공개이거나 다른 서버의 꿈이 { $count }개 더
    }
queue-dream = **{ $style }** 스타일의 꿈
queue-variations = **{ $style }** 스타일의 네 가지 꿈
queue-zoom = **{ $style }** 스타일의 줌
stop-done =
    { $count ->
        [1] ✋ 그 꿈을 취소했어요.
       *[other] ✋ 꿈 { $count }개를 취소했어요.
    }
stop-all = 내 꿈 { $count }개 모두
stop-which = 어느 꿈을 취소할까요?
stop-menu = 꿈 선택

## /settings

settings-title = 🛡️ 이 서버의 꿈 설정
settings-channels = 멤버가 어디에서 꿈꿀 수 있게 할까요? 채널을 고르면 그 스레드도, 카테고리를 고르면 그 채널도 포함돼요. 아무것도 고르지 않으면 모든 채널을 허용해요.
settings-not-manager = 이 설정을 바꾸려면 **서버 관리하기** 권한이 필요해요.
rules-elsewhere = 이 서버에서는 { $channels }에서만 꿈꿀 수 있어요.
rules-age-restricted = 이 서버에서는 연령 제한 채널에서만 꿈꿀 수 있어요.
rules-channels = 채널
rules-style = 기본 스타일
rules-max-side = 최대 크기
rules-of-member = 한 멤버당 기다리는 꿈
rules-running-of-member = 한 멤버당 동시에 꾸는 꿈
rules-of-server = 기다리는 꿈 전체
rules-cooldown = 쿨다운
rules-per-day = 한 멤버당 24시간 동안의 꿈
rules-spoiler = 모든 꿈을 스포일러로 표시
rules-restricted = 연령 제한 채널에서만
rules-language = 모두에게 보이는 답변의 언어
rules-previews = 꿈꾸는 동안의 미리보기
rules-usual = 기본값
rules-everywhere = 모든 채널
rules-own-language = 멤버마다 자기 언어
rules-pixels = 긴 변 { $pixels }픽셀까지
rules-seconds = { $count }초
rules-dreams = { $count }개까지
rules-yes = 예
rules-no = 아니요

## /help

help-menu = 주제 선택
help-start-title = 꿈꾸는 법
help-start =
    사물을 알아보도록 학습한 신경망이 그림을 들여다보고, 거기서 어렴풋이 보이는 것을 여러분 눈에도 보일 때까지 또렷하게 만들어요.

    1. `/{ command-dream-name }`을 입력해요.
    2. `{ command-dream-option-image-name }`를 골라 그림을 첨부해요.
    3. Enter를 누르고 지켜봐요.

    `{ command-dream-option-style-name }`은 꿈의 모습을, `{ command-dream-option-strength-name }`는 꿈의 세기를 정해요. `{ command-dream-option-link-name }`로 웹에 있는 그림을 쓸 수 있고, `{ command-dream-option-private-name }`를 켜면 꿈이 나에게만 보여요. 아래 메뉴에 더 많은 주제가 있어요.
help-start-alt = 고양이 얼굴과, 눈이 더 많아지고 동물이 자라나는 꿈속의 같은 얼굴
help-pictures-title = 쓸 수 있는 그림
help-pictures =
    PNG, JPEG, WebP, GIF, BMP, AVIF를 25 MB까지 쓸 수 있어요.

    • `/{ command-dream-name }`에 첨부하거나 `{ command-dream-option-link-name }`에 그림 링크를 붙여 넣어요.
    • 그림이 있는 메시지에서는 **앱 › { menu-dream-this-name }**, 멤버에게서는 **앱 › { menu-dream-avatar-name }**.
    • 그림이 있는 메시지에서 저를 멘션하거나, 그런 메시지에 답장하면서 멘션해요.
    • 그림이 없으면 `/{ command-dream-name }`은 그 채널에서 마지막으로 꾼 내 꿈을 이어서 꿔요.

    스티커, 커스텀 이모지, 전달된 메시지도 돼요. 스포일러의 꿈은 스포일러예요. 위치나 카메라 같은 파일의 메타데이터는 전달되지 않아요.
help-styles-title = 스타일
help-styles = 모든 스타일이에요. `/{ command-styles-name }`에서 하나하나 크게 볼 수 있어요. `{ command-dream-option-layers-name }`를 쓰면 스타일에 없는 꿈도 꿀 수 있어요.
help-styles-alt = 고양이 얼굴과, 같은 사진을 모든 스타일로 꿈꾼 것
help-layers-title = 레이어와 채널
help-layers = 신경망의 레이어마다 채널이 수백 개 있고, 채널은 저마다 한 가지를 찾아요. `/{ command-layers-name }`에서 볼 수 있어요. `/{ command-dream-name } { command-dream-option-layers-name }:`에는 레이어, 채널의 번호나 이름, 가중치를 적을 수 있어요. 예를 들면 `mixed4, 0.5*plumage`처럼요.
help-layers-alt = 한 레이어의 채널 몇 개가 찾는 것을 그린 그림
help-controls-title = 더 많은 옵션
help-controls =
    • `{ command-dream-option-guide-name }`: 꿈이 특징을 따올 다른 그림.
    • `{ command-dream-option-mask-name }`: 꿈꿀 곳은 희고 그대로 둘 곳은 검은 그림.
    • `{ command-dream-option-smoothness-name }`, `{ command-dream-option-keep-colours-name }`, `{ command-dream-option-stay-near-name }`, `{ command-dream-option-blend-name }`: 꿈이 얼마나 부드럽고 원래 그림에 얼마나 가까운지.
    • `{ command-dream-option-steps-name }`, `{ command-dream-option-octaves-name }`, `{ command-dream-option-octave-scale-name }`, `{ command-dream-option-size-name }`: 꿈이 얼마나 깊고, 어떤 크기들로 꾸고, 얼마나 큰지.
    • `{ command-dream-option-seed-name }`: 같으면 같은 꿈을 다시 꿔요.
help-buttons-title = 꿈 아래의 버튼
help-buttons =
    꿈 아래에 있어요: **{ button-again }**는 다른 시드로 꿈꿔요 · **{ button-deeper }**는 꿈을 또 꿈꿔요 · **{ button-vary }**는 작은 변형 넷을 보여 주고 고르게 해요 · **{ button-bigger }**는 두 배까지 키워요 · **{ button-tweak }**는 설정을 바꿔요 · **{ button-zoom }**은 꿈속으로 들어가요 · **{ button-compare }**는 전과 후를 보여 줘요 · **{ button-details }**는 어떻게 만들었는지 보여 줘요 · **{ button-delete }**는 꿈을 삭제해요.

    며칠이 지나도, 제가 그림을 보관하는 동안에는 쓸 수 있어요.
help-zoom-title = 줌
help-zoom = `/{ command-zoom-name }`은 그림의 꿈속으로 들어가는 짧은 동영상을 만들어요. `{ command-zoom-option-frames-name }` 수만큼의 프레임이 저마다 앞 프레임보다 `{ command-zoom-option-speed-name }` 퍼센트 다가가고 `{ command-zoom-option-rotation-name }` 각도만큼 돌아요. `{ command-zoom-option-loop-name }`을 켜면 끝이 처음으로 이어져요.
help-presets-title = 프리셋
help-presets = `/{ command-preset-name } { command-preset-save-name }`은 고른 설정에 이름을 붙여 저장해요. 아무것도 고르지 않으면 여기서 마지막으로 꾼 내 꿈의 설정을 저장해요. 프리셋은 `/{ command-preset-name } { command-preset-use-name }`이나 `/{ command-dream-name }`의 `{ command-preset-name }` 옵션으로 써요. `/{ command-preset-name } { command-preset-list-name }`은 내 프리셋을 보여 주고, `/{ command-preset-name } { command-preset-delete-name }`는 하나를 삭제해요.
help-queue-title = 대기열과 취소
help-queue = 저마다 꿈을 몇 개 요청했든 멤버끼리 번갈아 차례가 와요. `/{ command-queue-name }`에서 꾸고 있는 꿈과 기다리는 꿈을 볼 수 있어요. 꿈을 취소하려면 그 아래의 **{ button-cancel }** 버튼을 누르거나 `/{ command-cancel-name }`를 입력하세요.
help-servers-title = 서버를 관리하는 분께
help-servers = `/{ command-settings-name }`에서 꿈꿀 수 있는 채널, 기본 스타일, 최대 크기, 제한과 쿨다운, 꿈을 스포일러로 표시할지, 모두에게 보이는 답변의 언어를 정해요. **서버 관리하기** 권한이 있는 멤버에게만 보여요. **메시지 관리** 권한이 있는 멤버는 제한을 받지 않고, 다른 멤버의 꿈을 취소하거나 삭제할 수 있어요.
