# Português do Brasil, com «você». «Imagem» é o que me dão; «sonho», o que eu devolvo.

## Progress

queued-next = 💤 Seu sonho é o próximo da fila.
queued-place = 💤 Na fila: posição { $place }.
dreaming =
    🌀 Sonhando… { $bar } { $share }
    -# oitava { $octave } de { $octaves } · passo { $step } de { $steps }
dreaming-variations =
    🎲 Sonhando quatro variações… { $bar } { $share }
    -# oitava { $octave } de { $octaves } · passo { $step } de { $steps }
dreaming-zoom =
    🎬 Dando zoom no sonho… { $bar } { $share }
    -# quadro { $step } de { $steps }
dreaming-long = 🌀 Este sonho demora mais do que o Discord me deixa editar esta mensagem. Vou enviá-lo em uma nova mensagem.
requeued = 💤 Estou reiniciando. Seu sonho continua assim que eu voltar.
dreaming-preview = Prévia do sonho até aqui

## Limits

limits-cooling-down = É preciso esperar um pouco entre um sonho e outro. Você poderá sonhar de novo { $when }.
limits-day =
    { $limit ->
        [1] Você chegou ao seu limite de um sonho em 24 horas. Você poderá sonhar de novo { $when }.
       *[other] Você chegou ao seu limite de { $limit } sonhos em 24 horas. Você poderá sonhar de novo { $when }.
    }
limits-server-full =
    { $limit ->
        [1] Este servidor já tem um sonho na espera. Tente de novo quando ele tiver começado.
       *[other] Este servidor já tem { $limit } sonhos na espera. Tente de novo quando um deles tiver começado.
    }
limits-presets = Você já tem { $limit } predefinições, o máximo que pode salvar. Exclua uma primeiro.

## The dream

dreamed-style = 🌀 Sonhado no estilo **{ $style }**
dreamed-settings =
    { $layers } · { $steps ->
        [one] { $steps } passo
       *[other] { $steps } passos
    }{ $shape ->
        [single] { "" }
        [tapered] { " " }na maior oitava, multiplicados por { $taper } em cada uma menor · até { $octaves } oitavas (razão { $scale })
       *[even] { " " }× { $octaves } oitavas (razão { $scale })
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
    Eu transformo imagens em sonhos. Uma rede neural que aprendeu a reconhecer coisas olha para a sua imagem e reforça o que mal enxerga ali, em um tamanho de imagem após o outro, até você também ver. Isso se chama DeepDream.

    Digite `/{ command-dream-name }`, anexe uma imagem e escolha um estilo, se quiser.
about-version = Versão
about-device = Dispositivo
about-network = Rede
about-bundled = incluída no bot
about-downloaded = baixada pelo Keras

## Errors: files

-formats = PNG, JPEG, WebP, GIF, BMP ou AVIF
file-size = { NUMBER($megabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } MB
file-too-large = Esse arquivo tem { $size }, e o limite é { $limit }. Envie um menor.
file-missing = Não há imagem para sonhar. Anexe uma em `{ command-dream-option-image-name }` ou cole um link para uma em `{ command-dream-option-link-name }`.
file-twice = Use `{ command-dream-option-image-name }` ou `{ command-dream-option-link-name }`, não os dois.
file-gone = O Discord não tem mais esse arquivo. Anexe de novo.
file-out-of-reach = Não consigo obter esse arquivo do Discord agora. Tente de novo daqui a um minuto.
file-lost = Não tenho mais essa imagem. Anexe de novo.

## Errors: pictures

picture-empty = Esse arquivo está vazio. Envie uma imagem { -formats }.
picture-unknown = Não consigo ler esse arquivo como imagem. Envie uma { -formats }.
picture-broken = Parece { picture-kind }, mas o arquivo está danificado ou incompleto. Envie de novo.
picture-unsupported = Parece { picture-kind }, e isso eu não consigo sonhar. Envie uma imagem { -formats }.
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
picture-bytes = Essa imagem é grande demais: o arquivo tem { $measured }, e o limite é { $limit }. Envie uma menor.
picture-pixels = Essa imagem é grande demais: ela tem { $measured } megapixels, e o limite é { $limit }. Envie uma menor.
picture-edge = Essa imagem é grande demais: o lado maior tem { $measured } pixels, e o limite é { $limit }. Envie uma menor.
picture-frames = Essa imagem tem quadros demais: { $measured }, e o limite é { $limit }. Envie uma mais curta.
picture-animation = Essa imagem é grande demais: todos os quadros somam { $measured } megapixels, e o limite é { $limit }. Envie uma menor ou mais curta.
picture-seconds = Levo mais de { $limit } segundos para ler essa imagem. Envie uma menor ou mais simples.
picture-memory = Essa imagem precisa de mais memória do que eu tenho. Envie uma menor.
picture-too-small = Essa imagem é pequena demais: ela tem { $size } pixels, e cada lado precisa de pelo menos { $least }. Envie uma maior.
picture-too-narrow = Essa imagem é estreita demais: ela encolhe de { $size } para { $shrunk } pixels, e cada lado precisa de pelo menos { $least }. Envie uma mais quadrada.
picture-too-small-to-dream = Essa imagem tem { $size } pixels, e { $network } precisa de pelo menos { $least } em cada lado. Envie uma maior.
picture-cannot-fit = O sonho passa do limite de envio deste servidor. Escolha um `{ command-dream-option-size-name }` menor.
mask-other-size = A máscara tem { $mask } pixels e a imagem, { $picture }. As duas precisam ter o mesmo tamanho.
mask-unusable = A máscara não deixa nada para sonhar. Deixe alguma parte dela branca ou opaca.

## Errors: links

link-none = Isso não é um link para uma imagem. Ele deve ser parecido com https://example.com/picture.jpg.
link-scheme = Eu só abro links com http:// ou https://. Anexe a imagem em vez disso.
link-port = Não abro links com uma porta incomum. Anexe a imagem em vez disso.
link-login = Não abro links com nome de usuário ou senha. Anexe a imagem em vez disso.
link-address = Esse link não leva à internet pública. Anexe a imagem em vez disso.
link-unreachable = Nada responde a esse link na internet. Confira o link ou anexe a imagem.
link-untrusted = Não consigo me conectar a esse site com segurança. Anexe a imagem em vez disso.
link-slow = Esse site é lento demais: a imagem precisa chegar em { $seconds } segundos. Anexe a imagem em vez disso.
link-large = Esse link leva a um arquivo de mais de { $limit }. Envie uma imagem menor.
link-not-found = Esse site responde com o status { $status } em vez de uma imagem. Confira o link ou anexe a imagem.
link-loops = Esse link redireciona mais de { $limit } vezes. Use o endereço em que ele termina.
link-page = Esse link leva a uma página da web. Abra só a imagem e copie o endereço dela.
link-broken = A resposta desse site está danificada ou incompleta. Tente de novo ou anexe a imagem.

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
setting-layers-count = `{ setting-name }` aceita de 1 a { $most } camadas.
setting-layers-target = `{ setting-name }` aceita camadas como mixed4 ou canais como mixed4:13.
setting-schedule = `{ setting-name }` precisa de um número de passos para cada uma das { $octaves } oitavas.
setting-weight = O peso de uma camada deve ser um número, como 0.5 em 0.5*mixed5.
setting-other = `{ setting-name }` não pode ter esse valor. Escolha outro.
layer-unknown = { $network } não tem nenhuma camada `{ $layer }`. Escolha entre { $allowed }.
channel-unknown = `{ $layer }` não tem nenhum canal { $channel }. Os canais vão de 0 a { $last }.
style-unknown = Não existe o estilo `{ $style }`. Escolha entre { $allowed }.
style-elsewhere = { $network } não consegue mostrar o estilo `{ $style }`, que é feito para outra rede. Escolha entre { $allowed }.

## Errors: dreams

queue-full = A fila está cheia: todos os { $limit } lugares estão ocupados. Tente de novo daqui a um minuto.
queue-full-for-you =
    { $limit ->
        [one] Você já tem { $limit } sonho na espera. Tente de novo quando ele tiver começado.
       *[other] Você já tem { $limit } sonhos na espera. Tente de novo quando um deles tiver começado.
    }
restarting = Estou reiniciando. Tente de novo daqui a um minuto.
database-unavailable = Não consigo salvar nada agora, então não aceito novos sonhos. Tente de novo mais tarde.
dream-stopped = Este sonho foi cancelado.
dream-given-up =
    Comecei este sonho { $attempts ->
        [1] uma vez e fui interrompido
       *[other] { $attempts } vezes e fui interrompido em todas
    }. Tente de novo. Se acontecer outra vez, informe este ID a quem administra o bot: `{ $id }`
apology = Algo deu errado do meu lado. Tente de novo. Se acontecer outra vez, informe este ID a quem administra o bot: `{ $id }`

## Commands, as they stand in the code

command-dream-name = sonho
command-dream-description = Sonhe uma imagem: o que uma rede neural vê nela, tornado visível
command-dream-option-image-name = imagem
command-dream-option-image-description = A imagem para sonhar: PNG, JPEG, WebP, GIF, BMP ou AVIF
command-dream-option-link-name = link
command-dream-option-link-description = Em vez de um anexo: um link para uma imagem, começando com https://
command-dream-option-style-name = estilo
command-dream-option-style-description = A aparência do sonho; /{ command-styles-name } mostra todos os estilos
command-dream-option-strength-name = força
command-dream-option-strength-description = A força do sonho; 1 é a força do próprio estilo
command-dream-option-private-name = privado
command-dream-option-private-description = Só você pode ver o sonho
command-dream-option-preset-name = { command-preset-name }
command-dream-option-preset-description = Ajustes salvos com /{ command-preset-name } { command-preset-save-name }; o que você escolher aqui tem prioridade
command-dream-option-size-name = tamanho
command-dream-option-size-description = Lado maior do sonho em pixels; nunca é maior que a sua imagem
command-dream-option-layers-name = camadas
command-dream-option-layers-description = Camadas ou canais em vez dos do estilo; /{ command-layers-name } mostra quais
command-dream-option-guide-name = guia
command-dream-option-guide-description = Outra imagem cujos traços o sonho assume
command-dream-option-mask-name = máscara
command-dream-option-mask-description = Uma imagem branca onde você quer o sonho e preta onde não quer
command-dream-option-steps-name = passos
command-dream-option-steps-description = Passos na maior oitava; com mais, o sonho fica mais profundo e demora mais
command-dream-option-octaves-name = oitavas
command-dream-option-octaves-description = Em quantos tamanhos de imagem sonhar; com mais, as formas ficam maiores
command-dream-option-octave-scale-name = razão_oitava
command-dream-option-octave-scale-description = Quantas vezes maior cada oitava é que a anterior
command-dream-option-smoothness-name = suavidade
command-dream-option-smoothness-description = De 0 a 1; mais alto dá formas maiores e mais calmas
command-dream-option-keep-colours-name = manter_cores
command-dream-option-keep-colours-description = Manter as cores da sua imagem
command-dream-option-stay-near-name = perto_da_imagem
command-dream-option-stay-near-description = De 0 a 20; mais alto fica mais perto da sua imagem
command-dream-option-blend-name = mistura
command-dream-option-blend-description = De 0 a 1; 1 mostra só o sonho, menos mostra mais da sua imagem
command-dream-option-balance-name = equilíbrio
command-dream-option-balance-description = Fazer as camadas fracas contarem tanto quanto as fortes
command-dream-option-total-variation-name = alisamento
command-dream-option-total-variation-description = De 0 a 1; mais alto iguala os pixels vizinhos
command-dream-option-guide-by-name = modo_do_guia
command-dream-option-guide-by-description = Como o sonho segue o guia: match, ou energies (mais rápido)
command-dream-option-feather-name = esmaecer
command-dream-option-feather-description = Pixels dentro da borda da máscara em que o sonho vai surgindo
command-dream-option-seed-name = semente
command-dream-option-seed-description = A mesma semente dá o mesmo sonho outra vez
command-styles-name = estilos
command-styles-description = Mostra cada estilo em imagem
command-styles-option-style-name = { command-dream-option-style-name }
command-styles-option-style-description = Mostrar só este estilo, maior
command-layers-name = camadas
command-layers-description = Mostra o que as camadas e os canais da rede procuram
command-layers-option-layer-name = camada
command-layers-option-layer-description = Mostrar esta camada
command-zoom-name = zoom
command-zoom-description = Faz um vídeo curto que dá zoom no sonho de uma imagem
command-zoom-option-image-name = { command-dream-option-image-name }
command-zoom-option-image-description = A imagem em que dar zoom: PNG, JPEG, WebP, GIF, BMP ou AVIF
command-zoom-option-link-name = { command-dream-option-link-name }
command-zoom-option-link-description = { command-dream-option-link-description }
command-zoom-option-style-name = { command-dream-option-style-name }
command-zoom-option-style-description = { command-dream-option-style-description }
command-zoom-option-frames-name = quadros
command-zoom-option-frames-description = Número de quadros, de 8 a 120; padrão: 48
command-zoom-option-speed-name = velocidade
command-zoom-option-speed-description = Quanto cada quadro se aproxima, em por cento; números negativos afastam
command-zoom-option-rotation-name = giro
command-zoom-option-rotation-description = Quanto cada quadro gira no sentido horário, em graus
command-zoom-option-loop-name = repetir
command-zoom-option-loop-description = Fazer o fim voltar ao começo
command-zoom-option-private-name = { command-dream-option-private-name }
command-zoom-option-private-description = Só você pode ver o vídeo
command-zoom-option-preset-name = { command-preset-name }
command-zoom-option-preset-description = Ajustes salvos com /{ command-preset-name } { command-preset-save-name }
command-zoom-option-strength-name = { command-dream-option-strength-name }
command-zoom-option-strength-description = { command-dream-option-strength-description }
command-zoom-option-layers-name = { command-dream-option-layers-name }
command-zoom-option-layers-description = { command-dream-option-layers-description }
command-zoom-option-size-name = { command-dream-option-size-name }
command-zoom-option-size-description = Lado maior do vídeo em pixels; padrão: 384
command-zoom-option-seed-name = { command-dream-option-seed-name }
command-zoom-option-seed-description = A mesma semente dá o mesmo vídeo outra vez
command-preset-name = predefinição
command-preset-description = Seus próprios ajustes, salvos com um nome
command-preset-save-name = salvar
command-preset-save-description = Salva os ajustes que você escolher aqui ou, se não, os do seu último sonho neste canal
command-preset-save-option-name-name = nome
command-preset-save-option-name-description = Nome da predefinição; substitui a que você já tinha com esse nome
command-preset-save-option-style-name = { command-dream-option-style-name }
command-preset-save-option-style-description = A aparência do sonho
command-preset-save-option-strength-name = { command-dream-option-strength-name }
command-preset-save-option-strength-description = { command-dream-option-strength-description }
command-preset-save-option-layers-name = { command-dream-option-layers-name }
command-preset-save-option-layers-description = Camadas ou canais em vez dos do estilo
command-preset-save-option-size-name = { command-dream-option-size-name }
command-preset-save-option-size-description = Lado maior do sonho em pixels
command-preset-save-option-steps-name = { command-dream-option-steps-name }
command-preset-save-option-steps-description = Passos na maior oitava
command-preset-save-option-octaves-name = { command-dream-option-octaves-name }
command-preset-save-option-octaves-description = Em quantos tamanhos de imagem sonhar
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
command-preset-use-description = Sonha uma imagem com uma das suas predefinições
command-preset-use-option-name-name = { command-preset-save-option-name-name }
command-preset-use-option-name-description = Nome da predefinição
command-preset-use-option-image-name = { command-dream-option-image-name }
command-preset-use-option-image-description = A imagem para sonhar
command-preset-use-option-link-name = { command-dream-option-link-name }
command-preset-use-option-link-description = { command-dream-option-link-description }
command-preset-use-option-private-name = { command-dream-option-private-name }
command-preset-use-option-private-description = { command-dream-option-private-description }
command-preset-list-name = lista
command-preset-list-description = Mostra suas predefinições
command-preset-delete-name = excluir
command-preset-delete-description = Exclui uma das suas predefinições
command-preset-delete-option-name-name = { command-preset-save-option-name-name }
command-preset-delete-option-name-description = { command-preset-use-option-name-description }
command-queue-name = fila
command-queue-description = Mostra os sonhos em andamento e os que estão na espera
command-cancel-name = cancelar
command-cancel-description = Cancela um sonho seu que está na espera ou em andamento
command-cancel-option-dream-name = { command-dream-name }
command-cancel-option-dream-description = Qual sonho cancelar; você também pode escolher todos os seus
command-help-name = ajuda
command-help-description = Como usar este bot, com imagens
command-about-name = sobre
command-about-description = Sobre este bot: versão, dispositivo e rede
command-settings-name = configurações
command-settings-description = Configurações dos sonhos neste servidor
command-settings-show-name = ver
command-settings-show-description = Mostra as configurações deste servidor
command-settings-channels-name = canais
command-settings-channels-description = Escolha os canais em que os membros podem sonhar
command-settings-style-name = { command-dream-option-style-name }
command-settings-style-description = Define o estilo padrão, quando um membro não escolhe nenhum
command-settings-style-option-style-name = { command-dream-option-style-name }
command-settings-style-option-style-description = Deixe vazio para o padrão do bot
command-settings-max-side-name = tamanho_máximo
command-settings-max-side-description = Define o tamanho máximo dos sonhos
command-settings-max-side-option-pixels-name = pixels
command-settings-max-side-option-pixels-description = Lado maior em pixels; deixe vazio para o limite do bot
command-settings-limits-name = limites
command-settings-limits-description = Limita quanto os membros podem sonhar; a moderação fica de fora
command-settings-limits-option-waiting-name = na_espera
command-settings-limits-option-waiting-description = Sonhos na espera por membro; 0 para o limite do bot
command-settings-limits-option-running-name = em_andamento
command-settings-limits-option-running-description = Sonhos em andamento por membro; 0 para o limite do bot
command-settings-limits-option-server-name = servidor
command-settings-limits-option-server-description = Sonhos na espera de todos os membros juntos; 0 para nenhum limite
command-settings-limits-option-cooldown-name = pausa
command-settings-limits-option-cooldown-description = Segundos entre dois sonhos de um membro; 0 para nenhuma pausa
command-settings-limits-option-per-day-name = por_dia
command-settings-limits-option-per-day-description = Sonhos por membro em 24 horas; 0 para nenhum limite
command-settings-spoiler-name = spoiler
command-settings-spoiler-description = Define se cada sonho é marcado como spoiler
command-settings-spoiler-option-on-name = ativado
command-settings-spoiler-option-on-description = True: todos os sonhos; False: só os sonhos de spoilers
command-settings-age-restricted-name = restrição_de_idade
command-settings-age-restricted-description = Define se dá para sonhar só em canais com restrição de idade
command-settings-age-restricted-option-on-name = { command-settings-spoiler-option-on-name }
command-settings-age-restricted-option-on-description = True: só em canais com restrição de idade; False: também em outros
command-settings-language-name = idioma
command-settings-language-description = Define o idioma das respostas que todo mundo vê
command-settings-language-option-language-name = { command-settings-language-name }
command-settings-language-option-language-description = Deixe vazio para o idioma de cada membro
command-settings-previews-name = prévias
command-settings-previews-description = Define se um sonho é visto enquanto está em andamento
command-settings-previews-option-on-name = { command-settings-spoiler-option-on-name }
command-settings-previews-option-on-description = True: com prévia; False: só o andamento em números
command-settings-reset-name = redefinir
command-settings-reset-description = Redefine todas as configurações deste servidor
menu-dream-this-name = Sonhar isto
menu-dream-avatar-name = Sonhar o avatar

## Choices, as they stand in the code

choice-match = match
choice-energies = energies

## Pictures in messages

picture-received = 💤 Recebi sua imagem.
picture-select = Qual destas { $count } imagens você quer sonhar?
picture-select-placeholder = Escolha uma imagem
picture-select-all = Todas as { $count } imagens
picture-select-not-yours = Só o membro que abriu este menu pode usá-lo. Escolha **Apps › { menu-dream-this-name }** na mensagem para ter o seu.
batch-left-out =
    { $count ->
        [1] Uma imagem ficou de fora: { $why }
       *[other] { $count } imagens ficaram de fora: { $why }
    }
mention-without-picture = Mencione-me em uma mensagem com uma imagem, ou respondendo a uma. Você também pode usar `/{ command-dream-name }` ou **Apps › { menu-dream-this-name }**.
message-without-picture = Não há imagem nessa mensagem. Anexe uma a `/{ command-dream-name }` ou escolha **Apps › { menu-dream-this-name }** em outra mensagem.
sticker-animated = Não consigo sonhar esse tipo de figurinha animada. Escolha outra.
message-hidden = O Discord não me mostra essa mensagem. Escolha **Apps › { menu-dream-this-name }** nela, ou anexe a imagem a `/{ command-dream-name }`.
cannot-attach-files = Preciso da permissão **Anexar arquivos** neste canal. Tente em outro.
picture-select-expired = Este menu expirou. Escolha de novo **Apps › { menu-dream-this-name }** na mensagem.

## Variations and zooms

dreamed-variations = 🎲 Quatro variações no estilo **{ $style }**. Escolha uma pelo número.
dreamed-variations-alt = { $filename }, sonhado quatro vezes por uma rede neural ({ $network }) no estilo { $style }, cada vez com outra semente: quatro imagens pequenas em uma folha, numeradas de 1 a 4, mostrando o que as camadas { $layers } veem.
dreamed-zoom = 🎬 Um zoom no sonho no estilo **{ $style }**
dreamed-zoom-alt = { $filename }, sonhado por uma rede neural ({ $network }) no estilo { $style }, como um vídeo que dá zoom cada vez mais fundo no que as camadas { $layers } veem.

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
button-delete = Excluir
button-cancel = Cancelar
button-requester = para { $member }
button-not-yours = Só o membro que pediu este sonho, ou a moderação, pode fazer isso.
button-private = Esse sonho é privado. Só o membro que o pediu pode usar os botões dele.
button-expired = Não tenho mais esse sonho. Envie a imagem de novo.
button-no-result = Não há nenhum sonho terminado a partir do qual continuar. Envie a imagem de novo.
bigger-maximum = Esse sonho já está no tamanho máximo aqui: { $limit } pixels no lado maior.
cancel-already-ended = Não há nada para cancelar: nenhum sonho assim está na espera ou em andamento.
delete-done = 🗑️ Excluído aqui. Minha própria cópia deste sonho será excluída { $when }.
compare-alt = { $filename } e o seu sonho, lado a lado
details-title = 📊 Sobre este sonho
details-repeat = **Para sonhar de novo**, digite isto com a mesma imagem:
details-bigger = Depois clique em **{ button-bigger }** logo abaixo.
details-recipe = **A receita**, que também está salva no arquivo da imagem:
details-alt = Gráficos do sonho: quantos pixels têm quais valores de vermelho, verde e azul antes e depois, e a ativação passo a passo
tweak-title = Retocar este sonho
tweak-style = Estilo
tweak-layers = Camadas
tweak-layers-hint = Como mixed3, 0.5*mixed5; deixe vazio para as do estilo
tweak-strength = Força
tweak-strength-hint = De 0.1 a 4; 1 é a força do próprio estilo
tweak-shape = Passos, oitavas, razão
tweak-shape-hint = Três números: passos na maior oitava, oitavas e a razão entre os tamanhos
tweak-seed = Semente
tweak-seed-hint = A mesma semente dá o mesmo sonho; deixe vazio para uma aleatória
tweak-numbers = Não consigo ler “{ $field }”. Escreva como { $example }.

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
style-butterflies = Asas de borboleta como vitrais
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
    Escolha um estilo abaixo para ver maior.
styles-alt = O rosto de um gato, e a mesma foto sonhada em cada estilo: { $styles }
styles-menu = Escolha um estilo
styles-one =
    { $look }
    Digite `/{ command-dream-name } { command-dream-option-style-name }:{ $style }` com uma imagem, ou clique no botão para usá-lo na sua última imagem.
styles-one-alt = O rosto de um gato, e ao lado o mesmo no estilo { $style }: { $look }
layers-text =
    Alguns dos { $count } canais desta camada de { $network }. Cada desenho, nascido do ruído, mostra o que um canal procura. As primeiras camadas veem linhas e texturas; as seguintes, partes de coisas.
    Escolha um canal abaixo para ver maior e sonhar com ele.
layers-undrawn = Esta camada de { $network } tem { $count } canais, mas eles ainda não foram desenhados. Quem administra o bot pode fazer isso com `python bot.py atlas`.
layers-alt = Desenhos do que canais da camada { $layer } procuram, cada um com seu número e, se tiver, seu nome
layers-menu = Escolha uma camada
layers-channels-menu = Escolha um canal
layers-channel = Digite `/{ command-dream-name } { command-dream-option-layers-name }:{ $channel }` com uma imagem, ou clique no botão para usá-lo na sua última imagem. Você também pode combinar vários, com pesos: `mixed4, 0.5*mixed5:13`
layers-channel-alt = O que o canal { $channel } procura, desenhado a partir de ruído
last-picture-button = Usar na minha última imagem
last-picture-missing =
    Você ainda não sonhou nenhuma imagem neste canal. Digite `/{ command-dream-name } { $option ->
        [style] { command-dream-option-style-name }
       *[layers] { command-dream-option-layers-name }
    }:{ $value }` e anexe uma.

## /preset

preset-saved = 🔖 Salvo como **{ $name }**: { $options }
preset-deleted = 🔖 A predefinição **{ $name }** foi excluída.
preset-list = 🔖 Suas predefinições. Use uma com `/{ command-preset-name } { command-preset-use-name }`.
preset-none = Você ainda não tem predefinições. Salve uma com `/{ command-preset-name } { command-preset-save-name }`.
preset-unknown = Você não tem nenhuma predefinição chamada **{ $name }**. Escolha entre { $names }.
preset-nothing = Ainda não há nada para salvar. Escolha opções, ou sonhe algo aqui primeiro para salvar os ajustes.

## /queue and /cancel

queue-empty = 💤 A fila está vazia. É a sua vez!
queue-running = **Em andamento**
queue-waiting = **Na espera**
queue-line-running = 🌀 { $whose }: { $dream }, começou { $since }
queue-line = { $place }. { $whose }: { $dream }
queue-line-starts = { $place }. { $whose }: { $dream }, começa { $starts }
queue-yours = **você**
queue-others =
    { $count ->
        [1] … e mais um sonho, privado ou de outro servidor
       *[other] … e mais { $count } sonhos, privados ou de outros servidores
    }
queue-dream = um sonho no estilo **{ $style }**
queue-variations = quatro variações no estilo **{ $style }**
queue-zoom = um zoom no estilo **{ $style }**
stop-done =
    { $count ->
        [1] ✋ Esse sonho foi cancelado.
       *[other] ✋ { $count } sonhos foram cancelados.
    }
stop-all = Todos os meus sonhos ({ $count })
stop-which = Quais sonhos você quer cancelar?
stop-menu = Escolha sonhos

## /settings

settings-title = 🛡️ Configurações dos sonhos neste servidor
settings-channels = Onde os membros podem sonhar? Um canal inclui seus tópicos, e uma categoria, seus canais. Não escolha nenhum para permitir todos os canais.
settings-not-manager = Você precisa da permissão **Gerenciar servidor** para mudar estas configurações.
rules-elsewhere = Neste servidor, você só pode sonhar em { $channels }.
rules-age-restricted = Neste servidor, você só pode sonhar em canais com restrição de idade.
rules-channels = Canais
rules-style = Estilo padrão
rules-max-side = Tamanho máximo
rules-of-member = Sonhos na espera por membro
rules-running-of-member = Sonhos em andamento por membro
rules-of-server = Sonhos na espera no total
rules-cooldown = Pausa entre sonhos
rules-per-day = Sonhos por membro em 24 horas
rules-spoiler = Marcar cada sonho como spoiler
rules-restricted = Só em canais com restrição de idade
rules-language = Idioma das respostas públicas
rules-previews = Prévias durante o sonho
rules-usual = padrão
rules-everywhere = todos os canais
rules-own-language = o idioma de cada membro
rules-pixels = até { $pixels } pixels no lado maior
rules-seconds =
    { $count ->
        [1] um segundo
       *[other] { $count } segundos
    }
rules-dreams =
    { $count ->
        [1] até um
       *[other] até { $count }
    }
rules-yes = sim
rules-no = não

## /help

help-menu = Escolha um assunto
help-start-title = Como sonhar
help-start =
    Uma rede neural que aprendeu a reconhecer coisas olha para a sua imagem e reforça o que mal enxerga ali, até você também ver.

    1. Digite `/{ command-dream-name }`.
    2. Escolha `{ command-dream-option-image-name }` e anexe uma imagem.
    3. Aperte Enter e assista.

    `{ command-dream-option-style-name }` define a aparência, e `{ command-dream-option-strength-name }`, a força dela. `{ command-dream-option-link-name }` pega uma imagem da web. Com `{ command-dream-option-private-name }`, só você pode ver o sonho. O menu abaixo tem mais assuntos.
help-start-alt = O rosto de um gato, e o mesmo em sonho, com mais olhos e com animais que nascem dele
help-pictures-title = Imagens que você pode usar
help-pictures =
    PNG, JPEG, WebP, GIF, BMP e AVIF, até 25 MB.

    • Anexe uma a `/{ command-dream-name }`, ou cole um link para uma em `{ command-dream-option-link-name }`.
    • Em uma mensagem com uma imagem: **Apps › { menu-dream-this-name }**. Em um membro: **Apps › { menu-dream-avatar-name }**.
    • Mencione-me em uma mensagem com uma imagem, ou respondendo a uma.
    • Sem imagem, `/{ command-dream-name }` continua o seu último sonho no canal.

    Figurinhas, emojis personalizados e mensagens encaminhadas também servem. O sonho de um spoiler é um spoiler. Os metadados do arquivo, como o lugar e a câmera, não são repassados.
help-styles-title = Estilos
help-styles = Estes são todos os estilos. `/{ command-styles-name }` mostra cada um maior. Com `{ command-dream-option-layers-name }` você pode ir além deles.
help-styles-alt = O rosto de um gato, e a mesma foto sonhada em todos os estilos
help-layers-title = Camadas e canais
help-layers = Cada camada da rede tem centenas de canais, e cada canal procura uma só coisa. `/{ command-layers-name }` mostra quais são. `/{ command-dream-name } { command-dream-option-layers-name }:` aceita camadas, canais por número ou por nome, e pesos, como `mixed4, 0.5*plumage`.
help-layers-alt = Desenhos do que alguns canais de uma camada procuram
help-controls-title = Mais opções
help-controls =
    • `{ command-dream-option-guide-name }`: outra imagem cujos traços o sonho assume.
    • `{ command-dream-option-mask-name }`: uma imagem branca onde você quer o sonho e preta onde não quer.
    • `{ command-dream-option-smoothness-name }`, `{ command-dream-option-keep-colours-name }`, `{ command-dream-option-stay-near-name }`, `{ command-dream-option-blend-name }`: a suavidade do sonho, e o quanto ele fica perto da sua imagem.
    • `{ command-dream-option-steps-name }`, `{ command-dream-option-octaves-name }`, `{ command-dream-option-octave-scale-name }`, `{ command-dream-option-size-name }`: a profundidade do sonho, em que tamanhos ele é feito, e o tamanho final.
    • `{ command-dream-option-seed-name }`: a mesma semente dá o mesmo sonho outra vez.
help-buttons-title = Os botões embaixo de um sonho
help-buttons =
    Clique em **{ button-again }** para outra semente · **{ button-deeper }** para sonhar o sonho · **{ button-vary }** para quatro variações pequenas à escolha · **{ button-bigger }** para até o dobro do tamanho · **{ button-tweak }** para mudar os ajustes · **{ button-zoom }** para dar zoom nele · **{ button-compare }** para ver o antes e o depois · **{ button-details }** para ver como foi feito · **{ button-delete }** para excluí-lo.

    Eles funcionam também dias depois, enquanto eu tiver a imagem.
help-zoom-title = Vídeos com zoom
help-zoom = `/{ command-zoom-name }` faz um vídeo curto que dá zoom no sonho da sua imagem. Ele tem tantos quadros quantos `{ command-zoom-option-frames-name }` disser, cada um `{ command-zoom-option-speed-name }` por cento mais perto que o anterior e girado `{ command-zoom-option-rotation-name }` graus. Com `{ command-zoom-option-loop-name }`, o fim volta ao começo.
help-presets-title = Predefinições
help-presets = `/{ command-preset-name } { command-preset-save-name }` salva ajustes com um nome: os que você escolher ou, se não escolher nenhum, os do seu último sonho aqui. Para usar uma predefinição, digite `/{ command-preset-name } { command-preset-use-name }`, ou escolha-a como `{ command-preset-name }` em `/{ command-dream-name }`. `/{ command-preset-name } { command-preset-list-name }` mostra suas predefinições, e `/{ command-preset-name } { command-preset-delete-name }` exclui uma.
help-queue-title = Fila e cancelamento
help-queue = Os membros se revezam, não importa quantos sonhos cada um pediu. `/{ command-queue-name }` mostra os sonhos em andamento e os que estão na espera. Para cancelar um sonho, clique em **{ button-cancel }** embaixo dele ou digite `/{ command-cancel-name }`.
help-servers-title = Para quem gerencia um servidor
help-servers = Com `/{ command-settings-name }` você define onde os membros podem sonhar, o estilo padrão, o tamanho máximo, os limites e a pausa entre sonhos, se os sonhos são spoilers e o idioma das respostas públicas. Só membros com a permissão **Gerenciar servidor** veem o comando. Membros com **Gerenciar mensagens** ficam fora dos limites e podem cancelar e excluir os sonhos dos outros.
