# 한국어. 문체는 해요체. «그림»은 멤버가 건네는 것, «꿈»은 봇이 돌려주는 것.

## While it is dreamed

queued-next = 💤 바로 다음 차례예요.
queued-place = 💤 대기열에서 { $place }번째예요.
dreaming =
    🌀 꿈꾸는 중… { $bar } { $share }
    -# 옥타브 { $octave }/{ $octaves } · 스텝 { $step }/{ $steps }
dreaming-preview = 지금까지 꾼 꿈
dreaming-long = 🌀 이 메시지를 고칠 수 있는 시간보다 오래 걸리는 꿈이에요. 다 꾸면 새 메시지로 보내 드릴게요.
put-back = 💤 지금 다시 시작하고 있어요. 돌아오자마자 이 꿈을 이어서 꿀게요.

## The dream

dreamed-style = 🌀 **{ $style }** 스타일로 꿈꿨어요
dreamed-settings =
    { $layers } · { $steps }스텝{ $octaves ->
        [1] { "" }
       *[other] { " " }× { $octaves }옥타브({ $scale }배)
    } · 스텝 크기 { NUMBER($size, maximumFractionDigits: 5) } · 시드 { $seed }
dreamed-on = { $size } · { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) }초 · { $network } ({ $device })
dreamed-smaller = { $size } (업로드 한도에 맞춰 줄였어요)
dreamed-fallback = 기본 신경망의 가중치를 구하지 못해서, 제가 늘 지니고 다니는 작은 신경망으로 꿈꿨어요.
dreamed-alt = { $file } – 신경망({ $network })이 { $style } 스타일로 꾼 꿈. { $layers } 레이어의 눈에 비친 것이 그림 전체에 드러나 있어요.

## /about

about-text =
    저는 그림을 꿈꿔요. 사물을 알아보도록 배운 신경망이 그림을 들여다보고, 거기서 어렴풋이 보이는 것을 작은 크기부터 큰 크기까지 차례로 또렷하게 만들어요. 여러분 눈에도 보일 때까지요(DeepDream).

    `/{ command-dream-name }`을 입력하고 그림을 첨부한 다음, 마음에 드는 스타일이 있으면 골라 보세요.
about-version = 버전
about-device = 장치
about-network = 신경망
about-bundled = 봇에 포함됨
about-downloaded = Keras가 내려받음

## What went wrong: files

-formats = PNG, JPEG, WebP, GIF, BMP, AVIF
file-size = { NUMBER($megabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) }MB
file-too-large = 파일이 { $size }예요. { $limit } 이하인 파일을 보내 주세요.
file-missing = 꿈꿀 그림을 주세요. `{ command-dream-option-image-name }`에 첨부하거나 `{ command-dream-option-link-name }`에 주소를 적으면 돼요.
file-twice = `{ command-dream-option-image-name }`와 `{ command-dream-option-link-name }` 중 하나만 주세요. 저는 한 번에 그림 한 장만 꿈꿔요.
file-gone = 그 파일이 이제 Discord에 없어요. 다시 첨부해 주세요.
file-out-of-reach = 지금은 Discord에서 그 파일을 받을 수 없어요. 1분쯤 뒤에 다시 해 주세요.
file-lost = 그 그림이 이제 저에게 없어요. 다시 첨부해 주세요.

## What went wrong: pictures

picture-empty = 빈 파일이에요. { -formats } 중 하나로 보내 주세요.
picture-unknown = 그림으로 읽을 수 없는 파일이에요. { -formats } 중 하나로 보내 주세요.
picture-broken = { picture-kind } 같은데, 손상되었거나 중간에 끊겼어요. 다시 보내 주세요.
picture-unsupported = { picture-kind } 같은데, 이건 꿈꿀 수 없어요. { -formats } 중 하나로 보내 주세요.
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
picture-bytes = 그림이 너무 커요. 파일이 { $measured }인데, { $limit }까지만 받을 수 있어요.
picture-pixels = 그림이 너무 커요. { $measured }메가픽셀인데, { $limit }메가픽셀까지만 받을 수 있어요.
picture-edge = 그림이 너무 커요. 긴 변이 { $measured }픽셀인데, { $limit }픽셀까지만 받을 수 있어요.
picture-frames = 그림이 너무 커요. { $measured }프레임인데, { $limit }프레임까지만 받을 수 있어요.
picture-animation = 그림이 너무 커요. 모든 프레임을 합치면 { $measured }메가픽셀인데, { $limit }메가픽셀까지만 받을 수 있어요.
picture-seconds = 그림이 너무 커요. 읽는 데만 { $limit }초가 넘게 걸려요. 더 작거나 더 단순한 그림을 보내 주세요.
picture-memory = 그림이 너무 커요. 제게 남은 메모리로는 모자라요. 더 작은 그림을 보내 주세요.
picture-too-small = 그림이 너무 작거나 너무 좁아요. { $size }픽셀인데, 각 변이 { $least }픽셀은 되어야 해요. 더 큰 그림을 보내 주세요.
picture-too-narrow = 그림이 너무 작거나 너무 좁아요. { $size }픽셀이라 줄이면 { $shrunk }픽셀이 되는데, 각 변이 { $least }픽셀은 되어야 해요. 정사각형에 더 가까운 그림을 보내 주세요.
picture-too-small-to-dream = 그림이 { $size }픽셀인데, { $network }에는 각 변이 { $least }픽셀 이상 필요해요. 더 큰 그림을 보내 주세요.
picture-cannot-fit = 꿈이 이 서버의 업로드 한도보다 커요. `{ command-dream-option-size-name }`를 더 작게 정해 주세요.
mask-other-size = 마스크는 { $mask }픽셀이고 그림은 { $picture }픽셀이에요. 두 크기가 같아야 해요.
mask-unusable = 이 마스크로는 꿈꿀 곳이 남지 않아요. 어딘가는 흰색이거나 불투명해야 해요.

## What went wrong: links

link-none = 그림 링크가 아니에요. https://example.com/picture.jpg 같은 모양이어야 해요.
link-scheme = http://나 https://로 시작하는 링크만 열 수 있어요. 링크 대신 그림을 첨부해 주세요.
link-port = 일반적인 포트를 쓰는 링크만 열 수 있어요. 링크 대신 그림을 첨부해 주세요.
link-login = 사용자 이름이나 비밀번호가 들어 있는 링크는 열지 않아요. 링크 대신 그림을 첨부해 주세요.
link-address = 공개된 인터넷으로 이어지지 않는 링크예요. 링크 대신 그림을 첨부해 주세요.
link-unreachable = 공개된 인터넷에서 그 링크에 답하는 곳이 없어요. 링크를 확인하거나 그림을 첨부해 주세요.
link-untrusted = 그 서버는 자신이 누구인지 증명하지 못해요. 링크 대신 그림을 첨부해 주세요.
link-slow = 그 서버는 너무 느려요. 그림이 { $seconds }초 안에 도착해야 해요. 링크 대신 그림을 첨부해 주세요.
link-large = { $limit }보다 큰 파일로 이어지는 링크예요. 더 작은 그림을 보내 주세요.
link-not-found = 그 서버가 그림을 내주지 않아요(상태 { $status }). 링크를 확인하거나 그림을 첨부해 주세요.
link-loops = { $limit }번 넘게 다른 주소로 넘어가는 링크예요. 마지막에 도착하는 주소를 보내 주세요.
link-page = 웹 페이지로 이어지는 링크예요. 그림만 따로 열어서 그 주소를 복사해 주세요.
link-broken = 그 서버의 응답이 깨졌거나 중간에 끊겼어요. 다시 해 보거나 그림을 첨부해 주세요.

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
setting-range = `{ setting-name }` 값은 { NUMBER($low, useGrouping: 0) }에서 { NUMBER($high, useGrouping: 0) } 사이여야 해요.
setting-whole = `{ setting-name }` 값은 { NUMBER($low, useGrouping: 0) }에서 { NUMBER($high, useGrouping: 0) } 사이의 정수여야 해요.
setting-choice = `{ setting-name }` 값은 { $allowed } 중 하나여야 해요.
setting-layers-count = `{ setting-name }`에는 레이어를 1개에서 { $most }개까지 적을 수 있어요.
setting-layers-target = `{ setting-name }`에는 mixed4 같은 레이어나 mixed4:13 같은 채널을 적어 주세요.
setting-schedule = `{ setting-name }`에는 옥타브 { $octaves }개의 스텝 수를 하나씩 적어 주세요.
setting-weight = 레이어의 가중치는 숫자여야 해요. 0.5*mixed5의 0.5처럼요.
setting-other = `{ setting-name }` 값은 다음과 같아야 해요: { $allowed }
layer-unknown = { $network }에는 `{ $layer }` 레이어가 없어요. 다음 중에서 골라 주세요: { $allowed }
channel-unknown = `{ $layer }`에는 채널 { $channel }번이 없어요. 채널은 0번부터 { $last }번까지 있어요.
style-unknown = `{ $style }` 스타일은 없어요. 다음 중에서 골라 주세요: { $allowed }

## What went wrong: dreams

queue-full = 대기열 자리 { $limit }개가 모두 찼어요. 1분쯤 뒤에 다시 해 주세요.
queue-full-for-you = 이미 꿈 { $limit }개가 차례를 기다리고 있어요. 하나가 끝날 때까지 기다려 주세요.
restarting = 지금 다시 시작하고 있어요. 1분쯤 뒤에 다시 해 주세요.
journal-unavailable = 지금은 아무것도 기록할 수 없어서 꿈을 받지 못해요. 나중에 다시 해 주세요.
dream-stopped = 이 꿈은 끝나기 전에 멈췄어요.
dream-given-up =
    이 꿈을 { $attempts ->
        [1] 한 번 꾸기 시작했지만 끊기고 말았어요
       *[other] { $attempts }번 꾸기 시작했지만 번번이 끊겼어요
    }. 다시 해 보고, 그래도 안 되면 봇 운영자에게 `{ $id }`를 알려 주세요.
apology = 제 쪽에서 문제가 생겼어요. 다시 해 보고, 그래도 안 되면 봇 운영자에게 `{ $id }`를 알려 주세요.

## Commands, as they stand in the code

command-dream-name = 꿈
command-dream-description = 그림을 꿈꿔요: 신경망이 그 안에서 보는 것을 눈에 보이게
command-dream-option-image-name = 이미지
command-dream-option-image-description = 꿈꿀 그림: PNG, JPEG, WebP, GIF, BMP, AVIF
command-dream-option-link-name = 링크
command-dream-option-link-description = 그림 대신: https://로 시작하는 그림 주소
command-dream-option-style-name = 스타일
command-dream-option-style-description = 꿈의 모습
command-dream-option-layers-name = 레이어
command-dream-option-layers-description = 스타일의 레이어 대신 꿈꿀 신경망 레이어, 예: mixed3, mixed5
command-dream-option-strength-name = 강도
command-dream-option-strength-description = 얼마나 강하게: 1이 스타일 본래의 강도
command-dream-option-steps-name = 스텝
command-dream-option-steps-description = 옥타브마다 오르는 스텝 수: 많을수록 깊고 느려요
command-dream-option-octaves-name = 옥타브
command-dream-option-octaves-description = 꿈꿀 크기의 가짓수: 많을수록 모양이 커져요
command-dream-option-octave-scale-name = 옥타브_배율
command-dream-option-octave-scale-description = 한 옥타브에서 다음 옥타브로 커지는 비율
command-dream-option-size-name = 크기
command-dream-option-size-description = 꿈의 긴 변(픽셀). 원래 그림보다 커지지는 않아요
command-dream-option-seed-name = 시드
command-dream-option-seed-description = 시드가 같으면 같은 꿈을 다시 꿔요
command-about-name = 소개
command-about-description = 이 봇은 무엇이고 무엇으로 꿈꾸는지

## Styles, in a few words

style-deepdream = 생명체와 털과 비늘: 두 레이어를 한꺼번에
style-lines = 촘촘히 엮인 선과 미로
style-spirals = 소용돌이와 꼬불꼬불한 무늬
style-bubbles = 거품과 조개와 구슬
style-eyes = 눈과 진주
style-creatures = 온통 눈이 달린 생명체들
style-scales = 비늘과 직물 무늬와 주둥이
style-webs = 거미줄과 갈라진 틈
style-fur = 털과 까슬한 수염
style-calm = deepdream의 동물들을 크고 매끄럽게
style-feathers = 온갖 빛깔의 깃털
style-peacock = 고운 깃 사이의 공작 눈무늬
style-towers = 탑과 아치와 등불이 있는 언덕 마을
style-lights = 밤하늘의 별과 불빛
style-petals = 꽃잎과 국화
style-corals = 산호와 부채산호
style-tutorial = TensorFlow DeepDream 튜토리얼의 단순한 반복
style-tutorial-octaves = 튜토리얼을 다섯 옥타브로 (느림)
style-tutorial-tiled = 튜토리얼을 다섯 옥타브로, 타일마다 (가장 느림)
