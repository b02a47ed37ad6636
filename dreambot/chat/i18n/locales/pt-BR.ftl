# Português do Brasil, com «você». «Imagem» é o que me dão; «sonho», o que eu devolvo.

## Progress

queued-next = 💤 Seu sonho é o próximo da fila.
queued-place = 💤 Na fila: posição { $place }.
dreaming =
    🌀 Sonhando… { $bar } { $share }
    -# oitava { $octave } de { $octaves } · passo { $step } de { $steps }
dreaming-variations =
    🎲 Sonhando quatro… { $bar } { $share }
    -# oitava { $octave } de { $octaves } · passo { $step } de { $steps }
dreaming-zoom =
    🎬 Voando para dentro do sonho… { $bar } { $share }
    -# quadro { $step } de { $steps }
dreaming-long = 🌀 Este sonho demora mais do que posso editar esta mensagem; ele vai chegar em uma nova.
requeued = 💤 Estou reiniciando; seu sonho continua assim que eu voltar.
dreaming-preview = O sonho até aqui

## Limits

limits-cooling-down = Seu último sonho foi há pouco; o próximo será possível { $when }.
limits-day =
    { $limit ->
        [1] Você já teve o seu sonho destas 24 horas; o próximo será possível { $when }.
       *[other] Você já teve os seus { $limit } sonhos destas 24 horas; o próximo será possível { $when }.
    }
limits-server-full =
    { $limit ->
        [1] Um sonho deste servidor já está esperando; tente de novo quando ele tiver começado.
       *[other] { $limit } sonhos deste servidor já estão esperando; tente de novo quando um deles tiver começado.
    }
limits-presets = Você já tem { $limit } predefinições; apague uma delas primeiro.

## The dream

dreamed-style = 🌀 Sonhado no estilo **{ $style }**
dreamed-settings =
    { $layers } · { $steps ->
        [one] { $steps } passo
       *[other] { $steps } passos
    }{ $shape ->
        [single] { "" }
        [tapered] { " " }na maior oitava, { $taper } vezes tantos em cada uma menor · até { $octaves } oitavas de razão { $scale }
       *[even] { " " }× { $octaves } oitavas de razão { $scale }
    } · tamanho do passo { NUMBER($size, maximumFractionDigits: 5) } · semente { $seed }
dreamed-on = { $size } · { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s · { $network } em { $device }
dreamed-smaller = { $size } (reduzido para caber no limite de envio)
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

## Errors: files

-formats = PNG, JPEG, WebP, GIF, BMP ou AVIF
file-size = { NUMBER($megabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } MB
file-too-large = Esse arquivo tem { $size }; envie um de no máximo { $limit }.
file-missing = Me dê uma imagem para sonhar: anexe uma em `{ command-dream-option-image-name }` ou informe o endereço dela em `{ command-dream-option-link-name }`.
file-twice = Preencha `{ command-dream-option-image-name }` ou `{ command-dream-option-link-name }`, não os dois: eu sonho uma imagem por vez.
file-gone = O Discord não tem mais esse arquivo; anexe de novo, por favor.
file-out-of-reach = O Discord não está me entregando esse arquivo agora; tente de novo daqui a um minuto.
file-lost = Não tenho mais essa imagem; anexe de novo, por favor.

## Errors: pictures

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

## Errors: links

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
        [weight] peso
       *[other] { $name }
    }
setting-range = O valor de `{ setting-name }` deve ficar entre { NUMBER($low, useGrouping: 0) } e { NUMBER($high, useGrouping: 0) }.
setting-whole = O valor de `{ setting-name }` deve ser um número inteiro entre { NUMBER($low, useGrouping: 0) } e { NUMBER($high, useGrouping: 0) }.
setting-choice = O valor de `{ setting-name }` deve ser um destes: { $allowed }.
setting-layers-count = Em `{ setting-name }` cabem de uma a { $most } camadas.
setting-layers-target = Em `{ setting-name }` devem estar camadas como mixed4 ou canais como mixed4:13.
setting-schedule = Em `{ setting-name }` deve estar um número de passos para cada uma das { $octaves } oitavas.
setting-weight = O peso de uma camada deve ser um número, como 0.5 em 0.5*mixed5.
setting-other = `{ setting-name }` não pode ter esse valor; escolha outro.
layer-unknown = { $network } não tem nenhuma camada `{ $layer }`; escolha entre { $allowed }.
channel-unknown = `{ $layer }` não tem nenhum canal { $channel }; os canais vão de 0 a { $last }.
style-unknown = Não existe o estilo `{ $style }`; escolha entre { $allowed }.
style-elsewhere = { $network } não consegue mostrar o estilo `{ $style }`: ele é feito do que só outra rede vê. Escolha entre { $allowed }.

## Errors: dreams

queue-full = Todos os { $limit } lugares da minha fila estão ocupados; tente de novo daqui a um minuto.
queue-full-for-you =
    { $limit ->
        [one] Você já tem { $limit } sonho esperando; espere ele terminar.
       *[other] Você já tem { $limit } sonhos esperando; espere um deles terminar.
    }
restarting = Estou reiniciando; tente de novo daqui a um minuto.
database-unavailable = Não consigo anotar nada neste momento, então não aceito sonhos; tente de novo mais tarde.
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
command-dream-option-style-description = A aparência do sonho: /{ command-styles-name } mostra todas
command-dream-option-strength-name = força
command-dream-option-strength-description = Com que força: 1 é a força do próprio estilo
command-dream-option-private-name = privado
command-dream-option-private-description = Mostrar o sonho só para você
command-dream-option-preset-name = { command-preset-name }
command-dream-option-preset-description = Ajustes guardados com /{ command-preset-name } { command-preset-save-name }; o que você escolher aqui vale mais
command-dream-option-size-name = tamanho
command-dream-option-size-description = Lado maior do sonho em pixels; nunca é maior que a sua imagem
command-dream-option-layers-name = camadas
command-dream-option-layers-description = Camadas ou canais em vez dos do estilo: /{ command-layers-name } mostra quais
command-dream-option-guide-name = guia
command-dream-option-guide-description = Outra imagem, cujos traços o sonho assume
command-dream-option-mask-name = máscara
command-dream-option-mask-description = Uma imagem branca onde você quer o sonho e preta onde não quer
command-dream-option-steps-name = passos
command-dream-option-steps-description = Passos para cima na maior oitava: mais é mais profundo, e mais lento
command-dream-option-octaves-name = oitavas
command-dream-option-octaves-description = Em quantos tamanhos sonhar: mais dá formas maiores
command-dream-option-octave-scale-name = razão_oitava
command-dream-option-octave-scale-description = A razão entre uma oitava e a seguinte
command-dream-option-smoothness-name = suavidade
command-dream-option-smoothness-description = De 0 a 1: formas maiores e mais calmas
command-dream-option-keep-colours-name = manter_cores
command-dream-option-keep-colours-description = Manter as cores da foto
command-dream-option-stay-near-name = perto_da_foto
command-dream-option-stay-near-description = De 0 a 20: não se afastar da foto
command-dream-option-blend-name = mistura
command-dream-option-blend-description = De 0 a 1: quanto se vê do sonho, e não da foto
command-dream-option-balance-name = equilíbrio
command-dream-option-balance-description = Deixar as camadas quietas contarem tanto quanto as barulhentas
command-dream-option-total-variation-name = alisamento
command-dream-option-total-variation-description = De 0 a 1: igualar pixels vizinhos
command-dream-option-guide-by-name = modo_do_guia
command-dream-option-guide-by-description = Como o guia conduz: match, ou energies, mais rápido
command-dream-option-feather-name = esmaecer
command-dream-option-feather-description = Pixels dentro da borda da máscara em que o sonho vai surgindo
command-dream-option-seed-name = semente
command-dream-option-seed-description = A mesma semente dá o mesmo sonho outra vez
command-styles-name = estilos
command-styles-description = Mostra cada estilo em imagem, para escolher olhando
command-styles-option-style-name = { command-dream-option-style-name }
command-styles-option-style-description = Mostrar este, maior
command-layers-name = camadas
command-layers-description = Mostra o que as camadas e os canais da rede procuram
command-layers-option-layer-name = camada
command-layers-option-layer-description = Mostrar esta
command-zoom-name = zoom
command-zoom-description = Voe para dentro do sonho de uma imagem: um filme curto
command-zoom-option-image-name = { command-dream-option-image-name }
command-zoom-option-image-description = A imagem em que mergulhar: PNG, JPEG, WebP, GIF, BMP ou AVIF
command-zoom-option-link-name = { command-dream-option-link-name }
command-zoom-option-link-description = { command-dream-option-link-description }
command-zoom-option-style-name = { command-dream-option-style-name }
command-zoom-option-style-description = { command-dream-option-style-description }
command-zoom-option-frames-name = quadros
command-zoom-option-frames-description = Quadros ao todo, de 8 a 120: 48 se você não disser
command-zoom-option-speed-name = velocidade
command-zoom-option-speed-description = Quantos por cento cada quadro fica mais perto que o anterior; abaixo de 0, se afasta
command-zoom-option-rotation-name = giro
command-zoom-option-rotation-description = Graus no sentido horário de um quadro ao seguinte
command-zoom-option-loop-name = repetir
command-zoom-option-loop-description = Se o fim leva de volta ao começo
command-zoom-option-private-name = { command-dream-option-private-name }
command-zoom-option-private-description = Mostrar o filme só para você
command-zoom-option-preset-name = { command-preset-name }
command-zoom-option-preset-description = Ajustes que você guardou com /{ command-preset-name } { command-preset-save-name }
command-zoom-option-strength-name = { command-dream-option-strength-name }
command-zoom-option-strength-description = { command-dream-option-strength-description }
command-zoom-option-layers-name = { command-dream-option-layers-name }
command-zoom-option-layers-description = { command-dream-option-layers-description }
command-zoom-option-size-name = { command-dream-option-size-name }
command-zoom-option-size-description = Lado maior do filme em pixels: 384 se você não disser
command-zoom-option-seed-name = { command-dream-option-seed-name }
command-zoom-option-seed-description = A mesma semente dá o mesmo filme outra vez
command-preset-name = predefinição
command-preset-description = Ajustes seus, guardados com um nome
command-preset-save-name = guardar
command-preset-save-description = Guarda ajustes com um nome: estes, ou os do seu último sonho aqui
command-preset-save-option-name-name = nome
command-preset-save-option-name-description = Como chamá-los; o que você guardou antes com esse nome é substituído
command-preset-save-option-style-name = { command-dream-option-style-name }
command-preset-save-option-style-description = A aparência do sonho
command-preset-save-option-strength-name = { command-dream-option-strength-name }
command-preset-save-option-strength-description = { command-dream-option-strength-description }
command-preset-save-option-layers-name = { command-dream-option-layers-name }
command-preset-save-option-layers-description = Camadas ou canais em vez dos do estilo
command-preset-save-option-size-name = { command-dream-option-size-name }
command-preset-save-option-size-description = Lado maior do sonho em pixels
command-preset-save-option-steps-name = { command-dream-option-steps-name }
command-preset-save-option-steps-description = Passos para cima na maior oitava
command-preset-save-option-octaves-name = { command-dream-option-octaves-name }
command-preset-save-option-octaves-description = Em quantos tamanhos sonhar
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
command-preset-use-name = usar
command-preset-use-description = Sonha uma imagem com ajustes que você guardou
command-preset-use-option-name-name = { command-preset-save-option-name-name }
command-preset-use-option-name-description = Como você os chamou
command-preset-use-option-image-name = { command-dream-option-image-name }
command-preset-use-option-image-description = A imagem para sonhar
command-preset-use-option-link-name = { command-dream-option-link-name }
command-preset-use-option-link-description = { command-dream-option-link-description }
command-preset-use-option-private-name = { command-dream-option-private-name }
command-preset-use-option-private-description = { command-dream-option-private-description }
command-preset-list-name = lista
command-preset-list-description = Mostra os ajustes que você guardou
command-preset-delete-name = apagar
command-preset-delete-description = Esquece ajustes que você guardou
command-preset-delete-option-name-name = { command-preset-save-option-name-name }
command-preset-delete-option-name-description = { command-preset-use-option-name-description }
command-queue-name = fila
command-queue-description = Mostra o que estou sonhando agora e o que espera a vez
command-cancel-name = cancelar
command-cancel-description = Para um sonho seu que está esperando ou sendo sonhado
command-cancel-option-dream-name = { command-dream-name }
command-cancel-option-dream-description = Qual; você também pode escolher todos os seus
command-help-name = ajuda
command-help-description = Como sonhar aqui, com imagens
command-about-name = sobre
command-about-description = O que é este bot e com que ele sonha
command-settings-name = ajustes
command-settings-description = Regras para os sonhos neste servidor
command-settings-show-name = ver
command-settings-show-description = Mostra as regras deste servidor
command-settings-channels-name = canais
command-settings-channels-description = Escolha os canais em que se pode sonhar
command-settings-style-name = { command-dream-option-style-name }
command-settings-style-description = O estilo dos sonhos quando um membro não escolhe nenhum
command-settings-style-option-style-name = { command-dream-option-style-name }
command-settings-style-option-style-description = Deixe vazio para o do bot
command-settings-max-side-name = tamanho_máximo
command-settings-max-side-description = O tamanho que os sonhos podem ter
command-settings-max-side-option-pixels-name = pixels
command-settings-max-side-option-pixels-description = Do lado maior; deixe vazio para o limite do bot
command-settings-limits-name = limites
command-settings-limits-description = Quanto se pode sonhar; a moderação fica de fora
command-settings-limits-option-waiting-name = em_espera
command-settings-limits-option-waiting-description = Quantos sonhos de um membro podem esperar ao mesmo tempo; 0 para o limite do bot
command-settings-limits-option-running-name = ao_mesmo_tempo
command-settings-limits-option-running-description = Quantos sonhos de um membro são sonhados ao mesmo tempo; 0 para o limite do bot
command-settings-limits-option-server-name = servidor
command-settings-limits-option-server-description = Quantos sonhos de todos juntos podem esperar; 0 para nenhum limite próprio
command-settings-limits-option-cooldown-name = pausa
command-settings-limits-option-cooldown-description = Segundos de um sonho de um membro até o seguinte; 0 para nenhum
command-settings-limits-option-per-day-name = por_dia
command-settings-limits-option-per-day-description = Sonhos de um membro em 24 horas; 0 para nenhum limite
command-settings-spoiler-name = spoiler
command-settings-spoiler-description = Se cada sonho fica escondido até alguém clicar
command-settings-spoiler-option-on-name = ativado
command-settings-spoiler-option-on-description = Escondido se for verdadeiro; se não, como a imagem estava
command-settings-age-restricted-name = restrição_de_idade
command-settings-age-restricted-description = Se sonho só em canais com restrição de idade
command-settings-age-restricted-option-on-name = { command-settings-spoiler-option-on-name }
command-settings-age-restricted-option-on-description = Só em canais com restrição de idade se for verdadeiro
command-settings-language-name = idioma
command-settings-language-description = O idioma das respostas que todo mundo vê
command-settings-language-option-language-name = { command-settings-language-name }
command-settings-language-option-language-description = Deixe vazio para o de cada membro
command-settings-previews-name = prévias
command-settings-previews-description = Se um sonho é mostrado enquanto é sonhado
command-settings-previews-option-on-name = { command-settings-spoiler-option-on-name }
command-settings-previews-option-on-description = Mostrado se for verdadeiro; se não, só o andamento em números
command-settings-reset-name = redefinir
command-settings-reset-description = Retira todas as regras deste servidor
menu-dream-this-name = Sonhar isto
menu-dream-avatar-name = Sonhar o avatar

## Choices, as they stand in the code

choice-match = match
choice-energies = energies

## Pictures in messages

picture-received = 💤 Recebi sua imagem.
picture-select = Qual destas { $count } imagens?
picture-select-placeholder = Escolha uma imagem
picture-select-all = Todas as { $count }
picture-select-not-yours = Este menu é de quem o pediu; para ter o seu, escolha **Apps › { menu-dream-this-name }** na mensagem.
batch-left-out =
    { $count ->
        [1] Uma das imagens ficou de fora: { $why }
       *[other] { $count } das imagens ficaram de fora: { $why }
    }
mention-without-picture = Mencione-me em uma mensagem com uma imagem, ou respondendo a uma; `/{ command-dream-name }` e **Apps › { menu-dream-this-name }** funcionam em qualquer lugar.
message-without-picture = Não há imagem nessa mensagem; anexe uma a `/{ command-dream-name }` ou escolha **Apps › { menu-dream-this-name }** em outra mensagem.
sticker-animated = Essa figurinha é desenhada enquanto se move, então não há imagem para sonhar; escolha outra.
message-hidden = O Discord não me mostra essa mensagem; abra o menu dela e escolha **Apps › { menu-dream-this-name }**, ou anexe a imagem a `/{ command-dream-name }`.
cannot-attach-files = Não posso anexar arquivos neste canal; peça em outro.
picture-select-expired = Esqueci do que este menu tratava; escolha de novo **Apps › { menu-dream-this-name }** na mensagem.

## Variations and zooms

dreamed-variations = 🎲 Quatro variações no estilo **{ $style }**: escolha uma pelo número.
dreamed-variations-alt = { $filename }, sonhado quatro vezes por uma rede neural ({ $network }) no estilo { $style }, cada vez de outra semente: quatro imagens pequenas em uma folha, numeradas de 1 a 4, mostrando o que as camadas { $layers } veem.
dreamed-zoom = 🎬 Um voo para dentro do sonho no estilo **{ $style }**
dreamed-zoom-alt = { $filename }, sonhado por uma rede neural ({ $network }) no estilo { $style }, como animação: ela voa cada vez mais fundo no que as camadas { $layers } veem.

## Buttons

queued-starts = Começa { $when }.
button-again = De novo
button-deeper = Mais fundo
button-vary = Variar
button-bigger = Maior
button-tweak = Retocar
button-zoom = Zoom
button-compare = Comparar
button-details = Detalhes
button-delete = Apagar
button-cancel = Cancelar
button-requester = para { $member }
button-not-yours = Só quem pediu este sonho, ou a moderação, pode fazer isso.
button-private = Esse sonho é privado: só quem o pediu pode continuar a partir dele.
button-expired = Já esqueci esse sonho e a imagem dele; envie a imagem de novo.
button-no-result = Não há aqui nenhum sonho a partir do qual eu possa continuar; envie a imagem de novo.
bigger-maximum = Esse sonho já é tão grande quanto eu faço; meu limite aqui são { $limit } pixels no lado maior.
cancel-already-ended = Esse sonho já acabou; não há mais nada para parar.
delete-done = 🗑️ Apagado aqui. O que guardo deste sonho será esquecido { $when }.
compare-alt = { $filename } e o seu sonho, lado a lado
details-title = 📊 Sobre este sonho
details-repeat = **Para sonhar de novo**, digite isto com a mesma imagem:
details-bigger = Depois aperte **{ button-bigger }** logo abaixo.
details-recipe = **A receita**, que também está no arquivo:
details-alt = Gráficos do sonho: quantos pixels têm cada vermelho, verde e azul antes e depois, e a ativação passo a passo
tweak-title = Retocar este sonho
tweak-style = Estilo
tweak-layers = Camadas
tweak-layers-hint = Como mixed3, 0.5*mixed5; vazio para as do estilo
tweak-strength = Força
tweak-strength-hint = De 0.1 a 4; 1 é a do próprio estilo
tweak-shape = Passos, oitavas, razão
tweak-shape-hint = Três números: passos na maior oitava, oitavas e a razão entre os tamanhos
tweak-seed = Semente
tweak-seed-hint = A mesma semente dá o mesmo sonho; vazio para uma qualquer
tweak-numbers = Não consigo ler o que você escreveu em “{ $field }”; escreva como { $example }.

## What each style looks like

style-deepdream = Animais que nascem do que a imagem mostra
style-creatures = Criaturas com olhos por toda parte
style-psychedelic = A trama colorida que tornou o DeepDream famoso
style-eyes = Olhos e pérolas
style-bubbles = Bolhas, conchas e contas
style-spirals = Espirais e cachos
style-lines = Linhas trançadas e labirintos
style-webs = Teias e rachaduras
style-fur = Pelagem e pelos curtos
style-scales = Escamas de peixes, cobras e dragões
style-feathers = Plumagem e plumas finas
style-peacock = Olhos de pavão entre plumas finas
style-butterflies = Asas de borboleta em vitrais
style-towers = Cidades no alto com torres, arcadas e lanternas
style-petals = Pétalas, peônias e dálias
style-leaves = Folhas secas e suas nervuras
style-corals = Corais e leques-do-mar
style-lights = Estrelas e luzes à noite
style-mosaic = Mosaico e vitrais
style-mandalas = Mandalas e lanternas vazadas
style-jewels = Pedras lapidadas e broches
style-tutorial = O tutorial de DeepDream do TensorFlow, seu laço simples
style-tutorial-octaves = O tutorial em cinco oitavas (lento)
style-tutorial-tiled = O tutorial em cinco oitavas, por ladrilhos (o mais lento)

## /styles and /layers

styles-title = 🎨 Estilos
styles-text =
    A mesma foto em cada estilo, como { $network } a sonha.
    Escolha um abaixo para ver maior.
styles-alt = O rosto de um gato, e a mesma foto sonhada em cada estilo: { $styles }
styles-menu = Escolha um estilo
styles-one =
    { $look }
    Digite `/{ command-dream-name } { command-dream-option-style-name }:{ $style }` com uma imagem, ou aperte o botão para sonhar assim a sua última.
styles-one-alt = O rosto de um gato, e ao lado o mesmo no estilo { $style }: { $look }
layers-text =
    Alguns dos { $count } canais desta camada de { $network }: o que cada um procura, desenhado a partir de ruído. As primeiras camadas veem linhas e texturas; as seguintes, partes de coisas.
    Escolha um canal abaixo para sonhá-lo sozinho.
layers-undrawn = { $network } tem { $count } canais nesta camada. Ninguém os desenhou ainda: quem cuida de mim pode, com `python bot.py atlas`.
layers-alt = Desenhos de canais da camada { $layer }, cada um com seu número, e seu nome se tiver
layers-menu = Escolha uma camada
layers-channels-menu = Escolha um canal
layers-channel = Digite `/{ command-dream-name } { command-dream-option-layers-name }:{ $channel }` com uma imagem, ou aperte o botão para sonhar assim a sua última. Também dá para usar vários de uma vez, com pesos: `mixed4, 0.5*mixed5:13`.
layers-channel-alt = O que o canal { $channel } procura, desenhado a partir de ruído
last-picture-button = Sonhar assim minha última imagem
last-picture-missing =
    Você ainda não sonhou nenhuma imagem neste canal; digite `/{ command-dream-name } { $option ->
        [style] { command-dream-option-style-name }
       *[layers] { command-dream-option-layers-name }
    }:{ $value }` e anexe uma.

## /preset

preset-saved = 🔖 Guardado como **{ $name }**: { $options }
preset-deleted = 🔖 Esqueci **{ $name }**.
preset-list = 🔖 Suas predefinições; `/{ command-preset-name } { command-preset-use-name }` sonha uma imagem com uma delas.
preset-none = Você ainda não guardou nenhuma predefinição; `/{ command-preset-name } { command-preset-save-name }` guarda uma.
preset-unknown = Você não tem nenhuma predefinição chamada **{ $name }**; as suas são { $names }.
preset-nothing = Informe ajustes para guardar, ou sonhe algo aqui primeiro: aí eu guardo os do seu último sonho.

## /queue and /cancel

queue-empty = 💤 Nada espera e nada está sendo sonhado: é a sua vez.
queue-running = **Sendo sonhado**
queue-waiting = **Na espera**
queue-line-running = 🌀 { $whose }: { $dream }, começou { $since }
queue-line = { $place }. { $whose }: { $dream }
queue-line-starts = { $place }. { $whose }: { $dream }, começa { $starts }
queue-yours = **você**
queue-others =
    { $count ->
        [1] … e mais um sonho que não é deste servidor, ou que é privado
       *[other] … e mais { $count } sonhos que não são deste servidor, ou que são privados
    }
queue-dream = um sonho no estilo **{ $style }**
queue-variations = quatro variações no estilo **{ $style }**
queue-zoom = um voo no estilo **{ $style }**
stop-done =
    { $count ->
        [1] ✋ Vou parar esse sonho.
       *[other] ✋ Vou parar { $count } sonhos.
    }
stop-all = Todos os meus ({ $count })
stop-which = Qual deles?
stop-menu = Escolha o que parar

## /settings

settings-title = 🛡️ Regras para os sonhos neste servidor
settings-channels = Em quais canais se pode sonhar? Os tópicos seguem o seu canal, e os canais, a sua categoria. Não escolha nenhum para permitir todos.
settings-not-manager = Só quem gerencia este servidor pode mudar as regras.
rules-elsewhere = Neste servidor, os sonhos são em { $channels }; peça lá.
rules-age-restricted = Neste servidor, só sonho em canais com restrição de idade; peça em um deles.
rules-channels = Canais
rules-style = Estilo quando nenhum é escolhido
rules-max-side = Maior sonho
rules-of-member = Sonhos de um membro na espera
rules-running-of-member = Sonhos de um membro ao mesmo tempo
rules-of-server = Sonhos na espera ao todo
rules-cooldown = Pausa entre os sonhos de um membro
rules-per-day = Sonhos de um membro em 24 horas
rules-spoiler = Cada sonho escondido como spoiler
rules-restricted = Só canais com restrição de idade
rules-language = Idioma das respostas públicas
rules-previews = Prévias durante o sonho
rules-usual = como o bot faz por si
rules-everywhere = em todo lugar
rules-own-language = o de cada membro
rules-pixels = no máximo { $pixels } pixels no lado maior
rules-seconds =
    { $count ->
        [1] um segundo
       *[other] { $count } segundos
    }
rules-dreams =
    { $count ->
        [1] no máximo um
       *[other] no máximo { $count }
    }
rules-yes = sim
rules-no = não

## /help

help-menu = Escolha um assunto
help-start-title = Como sonhar
help-start =
    Uma rede neural que aprendeu a reconhecer coisas olha para a sua imagem; o que ela mal enxerga ali vai sendo reforçado, até você também ver.

    1. Digite `/{ command-dream-name }`.
    2. Pegue `{ command-dream-option-image-name }` e anexe uma imagem.
    3. Aperte Enter e assista.

    `{ command-dream-option-style-name }` escolhe a aparência, `{ command-dream-option-strength-name }` com que força, `{ command-dream-option-link-name }` pega uma imagem da web, e `{ command-dream-option-private-name }` mostra o sonho só para você. O menu abaixo conta o resto.
help-start-alt = O rosto de um gato, e o mesmo em sonho, de onde nascem outros olhos e animais
help-pictures-title = Quais imagens
help-pictures =
    PNG, JPEG, WebP, GIF, BMP e AVIF, até 25 MB.

    • Anexe uma a `/{ command-dream-name }`, ou informe o endereço dela em `{ command-dream-option-link-name }`.
    • Em qualquer mensagem com uma imagem: **Apps › { menu-dream-this-name }**. Em um membro: **Apps › { menu-dream-avatar-name }**.
    • Mencione-me em uma mensagem com uma imagem, ou respondendo a uma.
    • Sem nada disso, `/{ command-dream-name }` continua o seu último sonho no canal.

    Figurinhas, emojis personalizados e mensagens encaminhadas também servem. O que era spoiler continua sendo. Nada dos dados do arquivo sai com o sonho: nem o lugar, nem a câmera.
help-styles-title = Estilos
help-styles = Estes são todos; `/{ command-styles-name }` mostra cada um maior. Com `{ command-dream-option-layers-name }` você pode ir além deles.
help-styles-alt = O rosto de um gato, e a mesma foto sonhada em todos os estilos
help-layers-title = Camadas e canais
help-layers = Cada camada da rede tem algumas centenas de canais, e cada canal procura uma só coisa. `/{ command-layers-name }` mostra quais são; `/{ command-dream-name } { command-dream-option-layers-name }:` aceita camadas, canais por número ou por nome, e pesos, como `mixed4, 0.5*plumage`.
help-layers-alt = Desenhos do que alguns canais de uma camada procuram
help-controls-title = Mais controle
help-controls =
    • `{ command-dream-option-guide-name }`: outra imagem, cujos traços o sonho assume.
    • `{ command-dream-option-mask-name }`: uma imagem branca onde você quer o sonho e preta onde não quer.
    • `{ command-dream-option-smoothness-name }`, `{ command-dream-option-keep-colours-name }`, `{ command-dream-option-stay-near-name }`, `{ command-dream-option-blend-name }`: o quanto o sonho se afasta da foto, e a aparência dele.
    • `{ command-dream-option-steps-name }`, `{ command-dream-option-octaves-name }`, `{ command-dream-option-octave-scale-name }`, `{ command-dream-option-size-name }`: que profundidade, em que tamanhos, que tamanho.
    • `{ command-dream-option-seed-name }`: a mesma dá o mesmo sonho outra vez.
help-buttons-title = Os botões embaixo de um sonho
help-buttons =
    Embaixo: **{ button-again }** com outra semente · **{ button-deeper }** sonha o sonho · **{ button-vary }** mostra quatro pequenos para escolher · **{ button-bigger }** até o dobro do tamanho · **{ button-tweak }** abre os ajustes · **{ button-zoom }** voa para dentro dele · **{ button-compare }** mostra o antes e o depois · **{ button-details }** conta como foi feito · **{ button-delete }** o retira.

    Eles funcionam também dias depois, enquanto eu guardar a imagem.
help-zoom-title = Voos
help-zoom = `/{ command-zoom-name }` faz um filme curto que voa para dentro do sonho da sua imagem: tantos quadros quantos `{ command-zoom-option-frames-name }` disser, cada um `{ command-zoom-option-speed-name }` por cento mais perto que o anterior e girado `{ command-zoom-option-rotation-name }` graus; com `{ command-zoom-option-loop-name }`, o fim leva de volta ao começo.
help-presets-title = Predefinições
help-presets = `/{ command-preset-name } { command-preset-save-name }` guarda ajustes seus com um nome: os que você informar ou, se não, os do seu último sonho aqui. `/{ command-preset-name } { command-preset-use-name }` sonha uma imagem com eles, e a opção `{ command-preset-name }` de `/{ command-dream-name }` também. `/{ command-preset-name } { command-preset-list-name }` e `/{ command-preset-name } { command-preset-delete-name }` fazem o que dizem.
help-queue-title = Esperar e parar
help-queue = Os membros se revezam, não importa quantos sonhos cada um pediu. `/{ command-queue-name }` mostra o que está sendo sonhado e o que espera; **{ button-cancel }** ao lado de um sonho, ou `/{ command-cancel-name }`, o faz parar.
help-servers-title = Para quem cuida de um servidor
help-servers = `/{ command-settings-name }` diz em quais canais se pode sonhar, em que estilo e de que tamanho, quantos sonhos de um membro podem esperar e quantos por dia, se os sonhos são spoilers e em que idioma eu respondo. Só quem pode **Gerenciar servidor** vê o comando. Quem pode gerenciar mensagens fica livre dos limites e pode parar e apagar os sonhos dos outros.
