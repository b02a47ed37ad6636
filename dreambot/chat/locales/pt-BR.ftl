# Português do Brasil, com «você». «Imagem» é o que me dão; «sonho», o que eu devolvo.

## While it is dreamed

queued-next = 💤 Seu sonho é o próximo da fila.
queued-place = 💤 Na fila: posição { $place }.
dreaming =
    🌀 Sonhando… { $bar } { $share }
    -# oitava { $octave } de { $octaves } · passo { $step } de { $steps }
dreaming-preview = O sonho até aqui
dreaming-long = 🌀 Este sonho demora mais do que posso editar esta mensagem; ele vai chegar em uma nova.
put-back = 💤 Estou reiniciando; seu sonho continua assim que eu voltar.

## The dream

dreamed-style = 🌀 Sonhado no estilo **{ $style }**
dreamed-settings =
    { $layers } · { $steps ->
        [one] { $steps } passo
       *[other] { $steps } passos
    }{ $octaves ->
        [1] { "" }
       *[other] { " " }× { $octaves } oitavas de razão { $scale }
    } · tamanho do passo { NUMBER($size, maximumFractionDigits: 5) } · semente { $seed }
dreamed-on = { $size } · { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s · { $network } em { $device }
dreamed-smaller = { $size } (reduzido para caber no limite de envio)
dreamed-fallback = Não consegui os pesos da rede padrão, então sonhei com a pequena que carrego comigo.
dreamed-alt =
    { $file }, sonhado por uma rede neural ({ $network }) no estilo { $style }: o que { $count ->
        [one] sua camada { $layers } vê
       *[other] suas camadas { $layers } veem
    } ficou visível por toda a imagem.

## /about

about-text =
    Eu sonho imagens. Uma rede neural que aprendeu a reconhecer coisas olha para a sua imagem, e o que ela mal enxerga ali vai sendo reforçado, um tamanho após o outro, até você também ver (DeepDream).

    Digite `/{ command-dream-name }`, anexe uma imagem e escolha um estilo, se quiser.
about-version = Versão
about-device = Dispositivo
about-network = Rede
about-bundled = incluída no bot
about-downloaded = baixada pelo Keras

## What went wrong: files

-formats = PNG, JPEG, WebP, GIF, BMP ou AVIF
file-size = { NUMBER($megabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } MB
file-too-large = Esse arquivo tem { $size }; envie um de no máximo { $limit }.
file-missing = Me dê uma imagem para sonhar: anexe uma em `{ command-dream-option-image-name }` ou informe o endereço dela em `{ command-dream-option-link-name }`.
file-twice = Preencha `{ command-dream-option-image-name }` ou `{ command-dream-option-link-name }`, não os dois: eu sonho uma imagem por vez.
file-gone = O Discord não tem mais esse arquivo; anexe de novo, por favor.
file-out-of-reach = O Discord não está me entregando esse arquivo agora; tente de novo daqui a um minuto.
file-lost = Não tenho mais essa imagem; anexe de novo, por favor.

## What went wrong: pictures

picture-empty = Esse arquivo está vazio; envie uma imagem { -formats }.
picture-unknown = Não consigo ler esse arquivo como imagem; envie uma { -formats }.
picture-broken = Parece { picture-kind }, mas o arquivo está danificado ou incompleto; envie de novo.
picture-unsupported = Parece { picture-kind }, e isso eu não sei sonhar; envie uma imagem { -formats }.
picture-kind =
    { $kind ->
        [image-jpeg] uma imagem JPEG
        [image-png] uma imagem PNG
        [image-gif] uma imagem GIF
        [image-bmp] uma imagem BMP
        [image-heic] uma foto HEIC
        [image-avif] uma imagem AVIF
        [image-webp] uma imagem WebP
        [image-tiff] uma imagem TIFF
        [image-jxl] uma imagem JPEG XL
        [image-jp2] uma imagem JPEG 2000
        [image-vnd-adobe-photoshop] um arquivo do Photoshop
        [image-vnd-microsoft-icon] um ícone do Windows
        [image-svg-xml] um desenho SVG
        [video-mp4] um vídeo MP4
        [video-webm] um vídeo WebM ou Matroska
        [video-x-msvideo] um vídeo AVI
        [video-quicktime] um vídeo QuickTime
        [audio-mpeg] uma gravação MP3
        [audio-mp4] uma gravação M4A
        [audio-ogg] uma gravação Ogg
        [audio-flac] uma gravação FLAC
        [audio-wav] uma gravação WAV
        [application-postscript] um arquivo PostScript
        [application-pdf] um PDF
        [application-zip] um arquivo ZIP
        [application-gzip] um arquivo gzip
        [application-vnd-rar] um arquivo RAR
        [application-x-7z-compressed] um arquivo 7-Zip
        [application-x-elf] um programa do Linux
        [text-html] uma página da web
        [text-plain] um arquivo de texto
       *[other] outra coisa
    }
picture-bytes = Essa imagem é grande demais: o arquivo tem { $measured }, e o limite é { $limit }.
picture-pixels = Essa imagem é grande demais: ela tem { $measured } megapixels, e o limite é { $limit }.
picture-edge = Essa imagem é grande demais: o lado maior tem { $measured } pixels, e o limite é { $limit }.
picture-frames = Essa imagem é grande demais: ela tem { $measured } quadros, e o limite é { $limit }.
picture-animation = Essa imagem é grande demais: todos os quadros somam { $measured } megapixels, e o limite é { $limit }.
picture-seconds = Essa imagem é grande demais: levo mais de { $limit } segundos para ler; envie uma menor ou mais simples.
picture-memory = Essa imagem é grande demais: ela precisa de mais memória do que eu tenho livre; envie uma menor.
picture-too-small = Essa imagem é pequena ou estreita demais: ela tem { $size } pixels, e cada lado precisa de pelo menos { $least }; envie uma maior.
picture-too-narrow = Essa imagem é pequena ou estreita demais: ela tem { $size } pixels, encolhe para { $shrunk }, e cada lado precisa de pelo menos { $least }; envie uma mais quadrada.
picture-too-small-to-dream = Essa imagem tem { $size } pixels, e { $network } precisa de pelo menos { $least } em cada lado; envie uma maior.
picture-cannot-fit = O sonho não cabe no limite de envio deste servidor; peça um `{ command-dream-option-size-name }` menor.
mask-other-size = A máscara tem { $mask } pixels e a imagem, { $picture }; as duas precisam ter o mesmo tamanho.
mask-unusable = A máscara não deixa nada para sonhar: ela precisa ser branca, ou opaca, em algum lugar.

## What went wrong: links

link-none = Isso não é um link para uma imagem; ele deve ser parecido com https://example.com/picture.jpg.
link-scheme = Eu só abro links com http:// ou https://; anexe a imagem em vez disso.
link-port = Eu só abro links nas portas habituais; anexe a imagem em vez disso.
link-login = Não abro links com nome de usuário ou senha; anexe a imagem em vez disso.
link-address = Esse link não leva à internet pública; anexe a imagem em vez disso.
link-unreachable = Nada responde a esse link na internet pública; confira o link ou anexe a imagem.
link-untrusted = Esse servidor não consegue provar que é quem diz ser; anexe a imagem em vez disso.
link-slow = Esse servidor é lento demais: a imagem precisa chegar em { $seconds } segundos; anexe a imagem em vez disso.
link-large = Esse link leva a um arquivo de mais de { $limit }; envie uma imagem menor.
link-not-found = Esse servidor não entrega nenhuma imagem (status { $status }); confira o link ou anexe a imagem.
link-loops = Esse link redireciona mais de { $limit } vezes; envie o endereço em que ele termina.
link-page = Esse link leva a uma página da web; abra só a imagem e copie o endereço dela.
link-broken = A resposta desse servidor está danificada ou incompleta; tente de novo ou anexe a imagem.

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
setting-range = O valor de `{ setting-name }` deve ficar entre { NUMBER($low, useGrouping: 0) } e { NUMBER($high, useGrouping: 0) }.
setting-whole = O valor de `{ setting-name }` deve ser um número inteiro entre { NUMBER($low, useGrouping: 0) } e { NUMBER($high, useGrouping: 0) }.
setting-choice = O valor de `{ setting-name }` deve ser um destes: { $allowed }.
setting-layers-count = Em `{ setting-name }` cabem de uma a { $most } camadas.
setting-layers-target = Em `{ setting-name }` devem estar camadas como mixed4 ou canais como mixed4:13.
setting-schedule = Em `{ setting-name }` deve estar um número de passos para cada uma das { $octaves } oitavas.
setting-weight = O peso de uma camada deve ser um número, como 0.5 em 0.5*mixed5.
setting-other = Valor esperado em `{ setting-name }`: { $allowed }.
layer-unknown = { $network } não tem nenhuma camada `{ $layer }`; escolha entre { $allowed }.
channel-unknown = `{ $layer }` não tem nenhum canal { $channel }; os canais vão de 0 a { $last }.
style-unknown = Não existe o estilo `{ $style }`; escolha entre { $allowed }.

## What went wrong: dreams

queue-full = Todos os { $limit } lugares da minha fila estão ocupados; tente de novo daqui a um minuto.
queue-full-for-you =
    { $limit ->
        [one] Você já tem { $limit } sonho esperando; espere ele terminar.
       *[other] Você já tem { $limit } sonhos esperando; espere um deles terminar.
    }
restarting = Estou reiniciando; tente de novo daqui a um minuto.
journal-unavailable = Não consigo anotar nada neste momento, então não aceito sonhos; tente de novo mais tarde.
dream-stopped = Este sonho foi interrompido antes do fim.
dream-given-up =
    Comecei este sonho { $attempts ->
        [1] uma vez e fui interrompido
       *[other] { $attempts } vezes e fui interrompido em todas
    }; tente de novo e, se continuar assim, informe `{ $id }` a quem cuida de mim.
apology = Algo deu errado do meu lado; tente de novo e, se continuar assim, informe `{ $id }` a quem cuida de mim.

## Commands, as they stand in the code

command-dream-name = sonho
command-dream-description = Sonhe uma imagem: o que uma rede neural vê nela, tornado visível
command-dream-option-image-name = imagem
command-dream-option-image-description = A imagem para sonhar: PNG, JPEG, WebP, GIF, BMP ou AVIF
command-dream-option-link-name = link
command-dream-option-link-description = Em vez de uma imagem: o endereço de uma, começando com https://
command-dream-option-style-name = estilo
command-dream-option-style-description = A aparência do sonho
command-dream-option-layers-name = camadas
command-dream-option-layers-description = Camadas da rede para sonhar em vez das do estilo, como mixed3, mixed5
command-dream-option-strength-name = força
command-dream-option-strength-description = Com que força: 1 é a força do próprio estilo
command-dream-option-steps-name = passos
command-dream-option-steps-description = Passos para cima em cada oitava: mais é mais profundo, e mais lento
command-dream-option-octaves-name = oitavas
command-dream-option-octaves-description = Em quantos tamanhos sonhar: mais dá formas maiores
command-dream-option-octave-scale-name = razão_oitava
command-dream-option-octave-scale-description = A razão entre uma oitava e a seguinte
command-dream-option-size-name = tamanho
command-dream-option-size-description = Lado maior do sonho em pixels; nunca é maior que a sua imagem
command-dream-option-seed-name = semente
command-dream-option-seed-description = A mesma semente dá o mesmo sonho outra vez
command-about-name = sobre
command-about-description = O que é este bot e com que ele sonha

## Styles, in a few words

style-deepdream = Criaturas, pelos e escamas: duas camadas de uma vez
style-lines = Linhas trançadas e labirintos
style-spirals = Espirais e cachos
style-bubbles = Bolhas, conchas e contas
style-eyes = Olhos e pérolas
style-creatures = Criaturas com olhos por toda parte
style-scales = Escamas, tramas e focinhos
style-webs = Teias e rachaduras
style-fur = Pelagem e pelos curtos
style-calm = Os animais de deepdream, lisos e grandes
style-feathers = Plumagem de todas as cores
style-peacock = Olhos de pavão entre plumas finas
style-towers = Cidades no alto com torres, arcadas e lanternas
style-lights = Estrelas e luzes à noite
style-petals = Pétalas e crisântemos
style-corals = Corais e leques-do-mar
style-tutorial = O tutorial de DeepDream do TensorFlow, seu laço simples
style-tutorial-octaves = O tutorial em cinco oitavas (lento)
style-tutorial-tiled = O tutorial em cinco oitavas, por ladrilhos (o mais lento)
