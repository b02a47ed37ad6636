# Español, de tú, para España y América. «Imagen» es lo que me dan; «sueño», lo que devuelvo.

## Progress

queued-next = 💤 Tu sueño es el siguiente en la cola.
queued-place = 💤 En la cola: puesto { $place }.
dreaming =
    🌀 Soñando… { $bar } { $share }
    -# octava { $octave } de { $octaves } · paso { $step } de { $steps }
dreaming-variations =
    🎲 Soñando cuatro… { $bar } { $share }
    -# octava { $octave } de { $octaves } · paso { $step } de { $steps }
dreaming-zoom =
    🎬 Volando hacia el sueño… { $bar } { $share }
    -# fotograma { $step } de { $steps }
dreaming-long = 🌀 Este sueño dura más de lo que puedo editar este mensaje; llegará en uno nuevo.
requeued = 💤 Me estoy reiniciando; tu sueño seguirá en cuanto vuelva.
dreaming-preview = El sueño hasta ahora

## Limits

limits-cooling-down = Tu último sueño fue hace muy poco; el siguiente se podrá { $when }.
limits-day =
    { $limit ->
        [one] Ya has tenido tu sueño de estas 24 horas; el siguiente se podrá { $when }.
       *[other] Ya has tenido tus { $limit } sueños de estas 24 horas; el siguiente se podrá { $when }.
    }
limits-server-full =
    { $limit ->
        [one] Ya espera un sueño de este servidor; inténtalo de nuevo cuando haya empezado.
       *[other] Ya esperan { $limit } sueños de este servidor; inténtalo de nuevo cuando haya empezado uno de ellos.
    }
limits-presets = Ya tienes { $limit } preajustes; borra antes uno de ellos.

## The dream

dreamed-style = 🌀 Soñado con el estilo **{ $style }**
dreamed-settings =
    { $layers } · { $steps ->
        [one] { $steps } paso
       *[other] { $steps } pasos
    }{ $shape ->
        [single] { "" }
        [tapered] { " " }en la octava mayor, { $taper } veces tantos en cada una menor · hasta { $octaves } octavas de razón { $scale }
       *[even] { " " }× { $octaves } octavas de razón { $scale }
    } · tamaño de paso { NUMBER($size, maximumFractionDigits: 5) } · semilla { $seed }
dreamed-on = { $size } · { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s · { $network } en { $device }
dreamed-smaller = { $size } (reducido para no pasar del límite de subida)
dreamed-alt =
    { $file }, soñado por una red neuronal ({ $network }) con el estilo { $style }: lo que { $count ->
        [one] ve su capa { $layers }
       *[other] ven sus capas { $layers }
    } se ha hecho visible por toda la imagen.

## /about

about-text =
    Sueño imágenes. Una red neuronal que aprendió a reconocer cosas mira tu imagen, y lo que apenas adivina en ella se va reforzando, un tamaño tras otro, hasta que tú también lo ves (DeepDream).

    Escribe `/{ command-dream-name }`, adjunta una imagen y elige un estilo si quieres.
about-version = Versión
about-device = Dispositivo
about-network = Red
about-bundled = incluida con el bot
about-downloaded = descargada por Keras

## Errors: files

-formats = PNG, JPEG, WebP, GIF, BMP o AVIF
file-size = { NUMBER($megabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } MB
file-too-large = Ese archivo ocupa { $size }; envíame uno de { $limit } como máximo.
file-missing = Dame una imagen para soñarla: adjúntala en `{ command-dream-option-image-name }` o indica su dirección en `{ command-dream-option-link-name }`.
file-twice = Rellena `{ command-dream-option-image-name }` o `{ command-dream-option-link-name }`, no las dos cosas: sueño una imagen cada vez.
file-gone = Discord ya no tiene ese archivo; adjúntalo otra vez, por favor.
file-out-of-reach = Discord no me entrega ese archivo en este momento; inténtalo de nuevo en un minuto.
file-lost = Ya no tengo esa imagen; adjúntala otra vez, por favor.

## Errors: pictures

picture-empty = Ese archivo está vacío; envíame una imagen { -formats }.
picture-unknown = No puedo leer ese archivo como imagen; envíame una { -formats }.
picture-broken = Parece { picture-kind }, pero el archivo está dañado o incompleto; envíamelo otra vez.
picture-unsupported = Parece { picture-kind }, y eso no lo puedo soñar; envíame una imagen { -formats }.
picture-kind =
    { $kind ->
        [image-jpeg] una imagen JPEG
        [image-png] una imagen PNG
        [image-gif] una imagen GIF
        [image-bmp] una imagen BMP
        [image-heic] una foto HEIC
        [image-avif] una imagen AVIF
        [image-webp] una imagen WebP
        [image-tiff] una imagen TIFF
        [image-jxl] una imagen JPEG XL
        [image-jp2] una imagen JPEG 2000
        [image-vnd-adobe-photoshop] un archivo de Photoshop
        [image-vnd-microsoft-icon] un icono de Windows
        [image-svg-xml] un dibujo SVG
        [video-mp4] un video MP4
        [video-webm] un video WebM o Matroska
        [video-x-msvideo] un video AVI
        [video-quicktime] un video QuickTime
        [audio-mpeg] una grabación MP3
        [audio-mp4] una grabación M4A
        [audio-ogg] una grabación Ogg
        [audio-flac] una grabación FLAC
        [audio-wav] una grabación WAV
        [application-postscript] un archivo PostScript
        [application-pdf] un PDF
        [application-zip] un archivo ZIP
        [application-gzip] un archivo gzip
        [application-vnd-rar] un archivo RAR
        [application-x-7z-compressed] un archivo 7-Zip
        [application-x-elf] un programa de Linux
        [text-html] una página web
        [text-plain] un archivo de texto
       *[other] otra cosa
    }
picture-bytes = Esa imagen es demasiado grande: su archivo ocupa { $measured } y se permiten { $limit }.
picture-pixels = Esa imagen es demasiado grande: tiene { $measured } megapíxeles y se permiten { $limit }.
picture-edge = Esa imagen es demasiado grande: su lado más largo tiene { $measured } píxeles y se permiten { $limit }.
picture-frames = Esa imagen es demasiado grande: tiene { $measured } fotogramas y se permiten { $limit }.
picture-animation = Esa imagen es demasiado grande: todos sus fotogramas suman { $measured } megapíxeles y se permiten { $limit }.
picture-seconds = Esa imagen es demasiado grande: tardo más de { $limit } segundos en leerla; envíame una más pequeña o más sencilla.
picture-memory = Esa imagen es demasiado grande: necesita más memoria de la que me queda; envíame una más pequeña.
picture-too-small = Esa imagen es demasiado pequeña o estrecha: mide { $size } píxeles y cada lado necesita al menos { $least }; envíame una más grande.
picture-too-narrow = Esa imagen es demasiado pequeña o estrecha: mide { $size } píxeles, se reduce a { $shrunk } y cada lado necesita al menos { $least }; envíame una más cuadrada.
picture-too-small-to-dream = Esa imagen mide { $size } píxeles y { $network } necesita al menos { $least } por lado; envíame una más grande.
picture-cannot-fit = El sueño no cabe en el límite de subida de este servidor; pide un `{ command-dream-option-size-name }` más pequeño.
mask-other-size = La máscara mide { $mask } píxeles y la imagen { $picture }; tienen que medir lo mismo.
mask-unusable = La máscara no deja nada que soñar: tiene que ser blanca, u opaca, en alguna parte.

## Errors: links

link-none = Eso no es un enlace a una imagen; tiene que parecerse a https://example.com/picture.jpg.
link-scheme = Solo abro enlaces con http:// o https://; mejor adjunta la imagen.
link-port = Solo abro enlaces con los puertos habituales; mejor adjunta la imagen.
link-login = No abro enlaces con usuario o contraseña; mejor adjunta la imagen.
link-address = Ese enlace no lleva a la internet pública; mejor adjunta la imagen.
link-unreachable = Nada responde a ese enlace en la internet pública; revísalo o adjunta la imagen.
link-untrusted = Ese servidor no puede demostrar que es quien dice ser; mejor adjunta la imagen.
link-slow = Ese servidor es demasiado lento: la imagen tiene que llegar en { $seconds } segundos; mejor adjúntala.
link-large = Ese enlace lleva a un archivo de más de { $limit }; envíame una imagen más pequeña.
link-not-found = Ese servidor no entrega ninguna imagen (estado { $status }); revisa el enlace o adjunta la imagen.
link-loops = Ese enlace redirige más de { $limit } veces; envíame la dirección en la que termina.
link-page = Ese enlace lleva a una página web; abre la imagen sola y copia su propia dirección.
link-broken = La respuesta de ese servidor está dañada o incompleta; inténtalo de nuevo o adjunta la imagen.

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
setting-range = El valor de `{ setting-name }` tiene que estar entre { NUMBER($low, useGrouping: 0) } y { NUMBER($high, useGrouping: 0) }.
setting-whole = El valor de `{ setting-name }` tiene que ser un número entero entre { NUMBER($low, useGrouping: 0) } y { NUMBER($high, useGrouping: 0) }.
setting-choice = El valor de `{ setting-name }` tiene que ser uno de estos: { $allowed }.
setting-layers-count = En `{ setting-name }` tiene que haber entre una y { $most } capas.
setting-layers-target = En `{ setting-name }` tiene que haber capas como mixed4 o canales como mixed4:13.
setting-schedule = En `{ setting-name }` tiene que haber un número de pasos para cada una de las { $octaves } octavas.
setting-weight = El peso de una capa tiene que ser un número, como 0.5 en 0.5*mixed5.
setting-other = `{ setting-name }` no puede tener ese valor; elige otro.
layer-unknown = { $network } no tiene ninguna capa `{ $layer }`; elige entre { $allowed }.
channel-unknown = `{ $layer }` no tiene ningún canal { $channel }; sus canales van del 0 al { $last }.
style-unknown = No hay ningún estilo `{ $style }`; elige entre { $allowed }.
style-elsewhere = { $network } no puede mostrar el estilo `{ $style }`: está hecho de lo que solo ve otra red. Elige entre { $allowed }.

## Errors: dreams

queue-full = Los { $limit } puestos de mi cola están ocupados; inténtalo de nuevo en un minuto.
queue-full-for-you =
    { $limit ->
        [one] Ya tienes { $limit } sueño esperando; espera a que termine.
       *[other] Ya tienes { $limit } sueños esperando; espera a que termine uno de ellos.
    }
restarting = Me estoy reiniciando; inténtalo de nuevo en un minuto.
database-unavailable = Ahora mismo no puedo anotar nada, así que no acepto sueños; inténtalo más tarde.
dream-stopped = Este sueño se detuvo antes de terminar.
dream-given-up =
    Empecé este sueño { $attempts ->
        [one] una vez y algo me interrumpió
       *[other] { $attempts } veces y siempre me interrumpió algo
    }; inténtalo de nuevo y, si sigue igual, dile `{ $id }` a quien me administra.
apology = Algo salió mal por mi parte; inténtalo de nuevo y, si sigue igual, dile `{ $id }` a quien me administra.

## Commands, as they stand in the code

command-dream-name = sueño
command-dream-description = Sueña una imagen: lo que una red neuronal ve en ella, hecho visible
command-dream-option-image-name = imagen
command-dream-option-image-description = La imagen que quieres soñar: PNG, JPEG, WebP, GIF, BMP o AVIF
command-dream-option-link-name = enlace
command-dream-option-link-description = En vez de una imagen: su dirección, que empieza por https://
command-dream-option-style-name = estilo
command-dream-option-style-description = El aspecto del sueño: /{ command-styles-name } los muestra todos
command-dream-option-strength-name = fuerza
command-dream-option-strength-description = Con qué fuerza: 1 es la propia del estilo
command-dream-option-private-name = privado
command-dream-option-private-description = Mostrarte el sueño solo a ti
command-dream-option-preset-name = { command-preset-name }
command-dream-option-preset-description = Ajustes guardados con /{ command-preset-name } { command-preset-save-name }; lo que elijas aquí va por delante
command-dream-option-size-name = tamaño
command-dream-option-size-description = Lado más largo del sueño en píxeles; nunca es mayor que tu imagen
command-dream-option-layers-name = capas
command-dream-option-layers-description = Capas o canales en vez de los del estilo: /{ command-layers-name } los muestra
command-dream-option-guide-name = guía
command-dream-option-guide-description = Otra imagen, cuyos rasgos toma el sueño
command-dream-option-mask-name = máscara
command-dream-option-mask-description = Una imagen blanca donde quieres el sueño y negra donde no
command-dream-option-steps-name = pasos
command-dream-option-steps-description = Pasos cuesta arriba en la octava mayor: más es más profundo, y más lento
command-dream-option-octaves-name = octavas
command-dream-option-octaves-description = En cuántos tamaños soñar: más da formas más grandes
command-dream-option-octave-scale-name = razón_octava
command-dream-option-octave-scale-description = La razón entre una octava y la siguiente
command-dream-option-smoothness-name = suavidad
command-dream-option-smoothness-description = De 0 a 1: formas más grandes y tranquilas
command-dream-option-keep-colours-name = conservar_colores
command-dream-option-keep-colours-description = Conservar los colores de la foto
command-dream-option-stay-near-name = cerca_de_la_foto
command-dream-option-stay-near-description = De 0 a 20: no alejarse de la foto
command-dream-option-blend-name = mezcla
command-dream-option-blend-description = De 0 a 1: cuánto ves del sueño y no de la foto
command-dream-option-balance-name = equilibrio
command-dream-option-balance-description = Que las capas calladas cuenten tanto como las ruidosas
command-dream-option-total-variation-name = alisado
command-dream-option-total-variation-description = De 0 a 1: igualar los píxeles vecinos
command-dream-option-guide-by-name = modo_guía
command-dream-option-guide-by-description = Cómo lleva la guía: match, o energies, más rápido
command-dream-option-feather-name = difuminado
command-dream-option-feather-description = Píxeles dentro del borde de la máscara en los que el sueño va apareciendo
command-dream-option-seed-name = semilla
command-dream-option-seed-description = La misma semilla vuelve a dar el mismo sueño
command-styles-name = estilos
command-styles-description = Muestra cada estilo en imagen, para elegir mirando
command-styles-option-style-name = { command-dream-option-style-name }
command-styles-option-style-description = Mostrar este, más grande
command-layers-name = capas
command-layers-description = Muestra lo que buscan las capas y los canales de la red
command-layers-option-layer-name = capa
command-layers-option-layer-description = Mostrar esta
command-zoom-name = zoom
command-zoom-description = Vuela hacia el sueño de una imagen: una película corta
command-zoom-option-image-name = { command-dream-option-image-name }
command-zoom-option-image-description = La imagen hacia la que volar: PNG, JPEG, WebP, GIF, BMP o AVIF
command-zoom-option-link-name = { command-dream-option-link-name }
command-zoom-option-link-description = { command-dream-option-link-description }
command-zoom-option-style-name = { command-dream-option-style-name }
command-zoom-option-style-description = { command-dream-option-style-description }
command-zoom-option-frames-name = fotogramas
command-zoom-option-frames-description = Fotogramas en total, de 8 a 120: 48 si no dices nada
command-zoom-option-speed-name = velocidad
command-zoom-option-speed-description = Cuánto por ciento se acerca cada fotograma respecto al anterior; por debajo de 0 se aleja
command-zoom-option-rotation-name = giro
command-zoom-option-rotation-description = Grados a la derecha de un fotograma al siguiente
command-zoom-option-loop-name = bucle
command-zoom-option-loop-description = Si el final vuelve al principio
command-zoom-option-private-name = { command-dream-option-private-name }
command-zoom-option-private-description = Mostrarte la película solo a ti
command-zoom-option-preset-name = { command-preset-name }
command-zoom-option-preset-description = Ajustes que guardaste con /{ command-preset-name } { command-preset-save-name }
command-zoom-option-strength-name = { command-dream-option-strength-name }
command-zoom-option-strength-description = { command-dream-option-strength-description }
command-zoom-option-layers-name = { command-dream-option-layers-name }
command-zoom-option-layers-description = { command-dream-option-layers-description }
command-zoom-option-size-name = { command-dream-option-size-name }
command-zoom-option-size-description = Lado más largo de la película en píxeles: 384 si no dices nada
command-zoom-option-seed-name = { command-dream-option-seed-name }
command-zoom-option-seed-description = La misma semilla vuelve a dar la misma película
command-preset-name = preajuste
command-preset-description = Ajustes tuyos, guardados con un nombre
command-preset-save-name = guardar
command-preset-save-description = Guarda ajustes con un nombre: estos, o los de tu último sueño aquí
command-preset-save-option-name-name = nombre
command-preset-save-option-name-description = Cómo llamarlos; lo que guardaste antes con ese nombre se reemplaza
command-preset-save-option-style-name = { command-dream-option-style-name }
command-preset-save-option-style-description = El aspecto del sueño
command-preset-save-option-strength-name = { command-dream-option-strength-name }
command-preset-save-option-strength-description = { command-dream-option-strength-description }
command-preset-save-option-layers-name = { command-dream-option-layers-name }
command-preset-save-option-layers-description = Capas o canales en vez de los del estilo
command-preset-save-option-size-name = { command-dream-option-size-name }
command-preset-save-option-size-description = Lado más largo del sueño en píxeles
command-preset-save-option-steps-name = { command-dream-option-steps-name }
command-preset-save-option-steps-description = Pasos cuesta arriba en la octava mayor
command-preset-save-option-octaves-name = { command-dream-option-octaves-name }
command-preset-save-option-octaves-description = En cuántos tamaños soñar
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
command-preset-use-description = Sueña una imagen con ajustes que guardaste
command-preset-use-option-name-name = { command-preset-save-option-name-name }
command-preset-use-option-name-description = Cómo los llamaste
command-preset-use-option-image-name = { command-dream-option-image-name }
command-preset-use-option-image-description = La imagen que quieres soñar
command-preset-use-option-link-name = { command-dream-option-link-name }
command-preset-use-option-link-description = { command-dream-option-link-description }
command-preset-use-option-private-name = { command-dream-option-private-name }
command-preset-use-option-private-description = { command-dream-option-private-description }
command-preset-list-name = lista
command-preset-list-description = Muestra los ajustes que guardaste
command-preset-delete-name = borrar
command-preset-delete-description = Olvida ajustes que guardaste
command-preset-delete-option-name-name = { command-preset-save-option-name-name }
command-preset-delete-option-name-description = { command-preset-use-option-name-description }
command-queue-name = cola
command-queue-description = Muestra lo que sueño ahora y lo que espera su turno
command-cancel-name = cancelar
command-cancel-description = Detiene un sueño tuyo que espera o que se está soñando
command-cancel-option-dream-name = { command-dream-name }
command-cancel-option-dream-description = Cuál; también puedes elegir todos los tuyos
command-help-name = ayuda
command-help-description = Cómo soñar aquí, con imágenes
command-about-name = acerca-de
command-about-description = Qué es este bot y con qué sueña
command-settings-name = ajustes
command-settings-description = Reglas para los sueños en este servidor
command-settings-show-name = ver
command-settings-show-description = Muestra las reglas de este servidor
command-settings-channels-name = canales
command-settings-channels-description = Elige los canales en los que se puede soñar
command-settings-style-name = { command-dream-option-style-name }
command-settings-style-description = El estilo de los sueños cuando un miembro no indica ninguno
command-settings-style-option-style-name = { command-dream-option-style-name }
command-settings-style-option-style-description = Déjalo vacío para el del bot
command-settings-max-side-name = tamaño_máximo
command-settings-max-side-description = Qué tan grandes pueden ser los sueños
command-settings-max-side-option-pixels-name = píxeles
command-settings-max-side-option-pixels-description = Del lado más largo; déjalo vacío para el límite del bot
command-settings-limits-name = límites
command-settings-limits-description = Cuánto se puede soñar; la moderación queda exenta
command-settings-limits-option-waiting-name = en_espera
command-settings-limits-option-waiting-description = Cuántos sueños de un miembro pueden esperar a la vez; 0 para el límite del bot
command-settings-limits-option-running-name = a_la_vez
command-settings-limits-option-running-description = Cuántos sueños de un miembro se sueñan a la vez; 0 para el límite del bot
command-settings-limits-option-server-name = servidor
command-settings-limits-option-server-description = Cuántos sueños de todos juntos pueden esperar; 0 para ningún límite propio
command-settings-limits-option-cooldown-name = pausa
command-settings-limits-option-cooldown-description = Segundos de un sueño de un miembro al siguiente; 0 para ninguno
command-settings-limits-option-per-day-name = por_día
command-settings-limits-option-per-day-description = Sueños de un miembro en 24 horas; 0 para ningún límite
command-settings-spoiler-name = spoiler
command-settings-spoiler-description = Si cada sueño queda oculto hasta que se hace clic
command-settings-spoiler-option-on-name = activado
command-settings-spoiler-option-on-description = Oculto si es verdadero; si no, como estaba la imagen
command-settings-age-restricted-name = restricción_de_edad
command-settings-age-restricted-description = Si se sueña solo en canales con restricción de edad
command-settings-age-restricted-option-on-name = { command-settings-spoiler-option-on-name }
command-settings-age-restricted-option-on-description = Solo en canales con restricción de edad si es verdadero
command-settings-language-name = idioma
command-settings-language-description = El idioma de las respuestas que ve todo el mundo
command-settings-language-option-language-name = { command-settings-language-name }
command-settings-language-option-language-description = Déjalo vacío para el de cada miembro
command-settings-previews-name = vistas_previas
command-settings-previews-description = Si un sueño se muestra mientras se sueña
command-settings-previews-option-on-name = { command-settings-spoiler-option-on-name }
command-settings-previews-option-on-description = Se muestra si es verdadero; si no, solo su avance en números
command-settings-reset-name = restablecer
command-settings-reset-description = Quita todas las reglas de este servidor
menu-dream-this-name = Soñar esto
menu-dream-avatar-name = Soñar el avatar

## Choices, as they stand in the code

choice-match = match
choice-energies = energies

## Pictures in messages

picture-received = 💤 Ya tengo tu imagen.
picture-select = ¿Cuál de estas { $count } imágenes?
picture-select-placeholder = Elige una imagen
picture-select-all = Las { $count }
picture-select-not-yours = Este menú es de quien lo pidió; para tener uno, elige **Aplicaciones › { menu-dream-this-name }** en el mensaje.
batch-left-out =
    { $count ->
        [one] Una de las imágenes se quedó fuera: { $why }
       *[other] { $count } de las imágenes se quedaron fuera: { $why }
    }
mention-without-picture = Mencióname en un mensaje con una imagen, o respondiendo a una; `/{ command-dream-name }` y **Aplicaciones › { menu-dream-this-name }** funcionan en todas partes.
message-without-picture = En ese mensaje no hay ninguna imagen; adjunta una a `/{ command-dream-name }` o elige **Aplicaciones › { menu-dream-this-name }** en otro mensaje.
sticker-animated = Ese sticker se dibuja mientras se mueve, así que no hay imagen que soñar; elige otro.
message-hidden = Discord no me muestra ese mensaje; abre su menú y elige **Aplicaciones › { menu-dream-this-name }**, o adjunta la imagen a `/{ command-dream-name }`.
cannot-attach-files = No puedo adjuntar archivos en este canal; pídemelo en otro.
picture-select-expired = He olvidado de qué trataba este menú; elige otra vez **Aplicaciones › { menu-dream-this-name }** en el mensaje.

## Variations and zooms

dreamed-variations = 🎲 Cuatro variaciones con el estilo **{ $style }**: elige una por su número.
dreamed-variations-alt = { $filename }, soñado cuatro veces por una red neuronal ({ $network }) con el estilo { $style }, cada vez desde otra semilla: cuatro imágenes pequeñas en una hoja, numeradas del 1 al 4, que muestran lo que ven las capas { $layers }.
dreamed-zoom = 🎬 Un vuelo hacia el sueño con el estilo **{ $style }**
dreamed-zoom-alt = { $filename }, soñado por una red neuronal ({ $network }) con el estilo { $style }, como animación: vuela cada vez más adentro de lo que ven las capas { $layers }.

## Buttons

queued-starts = Empieza { $when }.
button-again = Otra vez
button-deeper = Más hondo
button-vary = Variar
button-bigger = Más grande
button-tweak = Retocar
button-zoom = Zoom
button-compare = Comparar
button-details = Detalles
button-delete = Borrar
button-cancel = Cancelar
button-requester = para { $member }
button-not-yours = Eso solo puede hacerlo quien pidió este sueño, o la moderación.
button-private = Ese sueño es privado: solo quien lo pidió puede seguir a partir de él.
button-expired = Ya he olvidado ese sueño y su imagen; envíame la imagen otra vez.
button-no-result = Aquí no hay ningún sueño a partir del que seguir; envíame la imagen otra vez.
bigger-maximum = Ese sueño ya es todo lo grande que lo hago; mi límite aquí son { $limit } píxeles en el lado más largo.
cancel-already-ended = Ese sueño ya ha terminado; no queda nada que detener.
delete-done = 🗑️ Borrado aquí. Lo que conservo de este sueño lo olvidaré { $when }.
compare-alt = { $filename } y su sueño, lado a lado
details-title = 📊 Sobre este sueño
details-repeat = **Para soñarlo otra vez**, escribe esto con la misma imagen:
details-bigger = Después pulsa **{ button-bigger }** debajo.
details-recipe = **Su receta**, que también está en el archivo:
details-alt = Gráficos del sueño: cuántos píxeles tienen cada rojo, verde y azul antes y después, y su activación paso a paso
tweak-title = Retocar este sueño
tweak-style = Estilo
tweak-layers = Capas
tweak-layers-hint = Como mixed3, 0.5*mixed5; vacío para las del estilo
tweak-strength = Fuerza
tweak-strength-hint = De 0.1 a 4; 1 es la propia del estilo
tweak-shape = Pasos, octavas, razón
tweak-shape-hint = Tres números: pasos en la octava mayor, octavas y la razón entre sus tamaños
tweak-seed = Semilla
tweak-seed-hint = La misma semilla da el mismo sueño; vacío para una al azar
tweak-numbers = No puedo leer lo que escribiste en «{ $field }»; escríbelo como { $example }.

## What each style looks like

style-deepdream = Animales que nacen de lo que muestra la imagen
style-creatures = Criaturas con ojos por todas partes
style-psychedelic = La trama de colores que hizo famoso a DeepDream
style-eyes = Ojos y perlas
style-bubbles = Burbujas, conchas y cuentas
style-spirals = Espirales y rizos
style-lines = Líneas tejidas y laberintos
style-webs = Telarañas y grietas
style-fur = Pelaje y pelo corto
style-scales = Escamas de peces, serpientes y dragones
style-feathers = Plumaje y plumas finas
style-peacock = Ojos de pavo real entre plumas finas
style-butterflies = Alas de mariposa en vidrieras
style-towers = Pueblos en lo alto con torres, arcos y faroles
style-petals = Pétalos, peonías y dalias
style-leaves = Hojas secas y sus nervios
style-corals = Corales y abanicos de mar
style-lights = Estrellas y luces en la noche
style-mosaic = Mosaicos y vidrieras
style-mandalas = Mandalas y faroles calados
style-jewels = Piedras talladas y broches
style-tutorial = El tutorial de DeepDream de TensorFlow, su bucle sencillo
style-tutorial-octaves = El tutorial en cinco octavas (lento)
style-tutorial-tiled = El tutorial en cinco octavas, por teselas (el más lento)

## /styles and /layers

styles-title = 🎨 Estilos
styles-text =
    Una misma foto en cada estilo, tal como la sueña { $network }.
    Elige uno abajo para verlo más grande.
styles-alt = La cara de un gato, y la misma foto soñada en cada estilo: { $styles }
styles-menu = Elige un estilo
styles-one =
    { $look }
    Escribe `/{ command-dream-name } { command-dream-option-style-name }:{ $style }` con una imagen, o pulsa el botón para soñar así la última que usaste.
styles-one-alt = La cara de un gato, y al lado la misma con el estilo { $style }: { $look }
layers-text =
    Algunos de los { $count } canales de esta capa de { $network }: lo que busca cada uno, dibujado a partir de ruido. Las primeras capas ven líneas y texturas; las siguientes, partes de cosas.
    Elige un canal abajo para soñarlo solo.
layers-undrawn = { $network } tiene { $count } canales en esta capa. Todavía no los ha dibujado nadie: quien me administra puede, con `python bot.py atlas`.
layers-alt = Dibujos de canales de la capa { $layer }, cada uno con su número, y su nombre si lo tiene
layers-menu = Elige una capa
layers-channels-menu = Elige un canal
layers-channel = Escribe `/{ command-dream-name } { command-dream-option-layers-name }:{ $channel }` con una imagen, o pulsa el botón para soñar así la última que usaste. También se pueden usar varios a la vez, con pesos: `mixed4, 0.5*mixed5:13`.
layers-channel-alt = Lo que busca el canal { $channel }, dibujado a partir de ruido
last-picture-button = Soñar así mi última imagen
last-picture-missing =
    Todavía no has soñado ninguna imagen en este canal; escribe `/{ command-dream-name } { $option ->
        [style] { command-dream-option-style-name }
       *[layers] { command-dream-option-layers-name }
    }:{ $value }` y adjunta una.

## /preset

preset-saved = 🔖 Guardado como **{ $name }**: { $options }
preset-deleted = 🔖 He olvidado **{ $name }**.
preset-list = 🔖 Tus preajustes; `/{ command-preset-name } { command-preset-use-name }` sueña una imagen con uno de ellos.
preset-none = Todavía no has guardado ningún preajuste; `/{ command-preset-name } { command-preset-save-name }` guarda uno.
preset-unknown = No tienes ningún preajuste llamado **{ $name }**; los tuyos son { $names }.
preset-nothing = Indica ajustes que guardar, o sueña antes algo aquí: entonces guardaré los de tu último sueño.

## /queue and /cancel

queue-empty = 💤 Nada espera y nada se está soñando: te toca.
queue-running = **Soñándose**
queue-waiting = **En espera**
queue-line-running = 🌀 { $whose }: { $dream }, empezó { $since }
queue-line = { $place }. { $whose }: { $dream }
queue-line-starts = { $place }. { $whose }: { $dream }, empieza { $starts }
queue-yours = **tú**
queue-others =
    { $count ->
        [one] … y un sueño más que no es de este servidor, o que es privado
       *[other] … y { $count } sueños más que no son de este servidor, o que son privados
    }
queue-dream = un sueño con el estilo **{ $style }**
queue-variations = cuatro variaciones con el estilo **{ $style }**
queue-zoom = un vuelo con el estilo **{ $style }**
stop-done =
    { $count ->
        [one] ✋ Detengo ese sueño.
       *[other] ✋ Detengo { $count } sueños.
    }
stop-all = Los { $count } míos
stop-which = ¿Cuál de ellos?
stop-menu = Elige qué detener

## /settings

settings-title = 🛡️ Reglas para los sueños en este servidor
settings-channels = ¿En qué canales se puede soñar? Los hilos siguen a su canal y los canales a su categoría. No elijas ninguno para permitirlos todos.
settings-not-manager = Solo quien administra este servidor puede cambiar sus reglas.
rules-elsewhere = En este servidor se sueña en { $channels }; pídemelo allí.
rules-age-restricted = En este servidor solo sueño en canales con restricción de edad; pídemelo en uno de ellos.
rules-channels = Canales
rules-style = Estilo cuando no se indica
rules-max-side = Sueño más grande
rules-of-member = Sueños de un miembro en espera
rules-running-of-member = Sueños de un miembro a la vez
rules-of-server = Sueños en espera en total
rules-cooldown = Pausa entre los sueños de un miembro
rules-per-day = Sueños de un miembro en 24 horas
rules-spoiler = Cada sueño oculto como spoiler
rules-restricted = Solo canales con restricción de edad
rules-language = Idioma de las respuestas públicas
rules-previews = Vistas previas mientras se sueña
rules-usual = como lo hace el bot
rules-everywhere = en todas partes
rules-own-language = el de cada miembro
rules-pixels = { $pixels } píxeles como máximo en el lado más largo
rules-seconds =
    { $count ->
        [one] un segundo
       *[other] { $count } segundos
    }
rules-dreams =
    { $count ->
        [one] uno como máximo
       *[other] { $count } como máximo
    }
rules-yes = sí
rules-no = no

## /help

help-menu = Elige un tema
help-start-title = Cómo soñar
help-start =
    Una red neuronal que aprendió a reconocer cosas mira tu imagen; lo que apenas adivina en ella se va reforzando, hasta que tú también lo ves.

    1. Escribe `/{ command-dream-name }`.
    2. Toma `{ command-dream-option-image-name }` y adjunta una imagen.
    3. Pulsa Intro y mira.

    `{ command-dream-option-style-name }` elige el aspecto, `{ command-dream-option-strength-name }` con qué fuerza, `{ command-dream-option-link-name }` toma una imagen de la web, y `{ command-dream-option-private-name }` te muestra el sueño solo a ti. El menú de abajo cuenta el resto.
help-start-alt = La cara de un gato, y la misma en un sueño, de la que nacen otros ojos y animales
help-pictures-title = Qué imágenes
help-pictures =
    PNG, JPEG, WebP, GIF, BMP y AVIF, hasta 25 MB.

    • Adjunta una a `/{ command-dream-name }`, o indica su dirección en `{ command-dream-option-link-name }`.
    • En cualquier mensaje con una imagen: **Aplicaciones › { menu-dream-this-name }**. En un miembro: **Aplicaciones › { menu-dream-avatar-name }**.
    • Mencióname en un mensaje con una imagen, o respondiendo a una.
    • Sin ninguna de las dos cosas, `/{ command-dream-name }` sigue con tu último sueño en el canal.

    También sirven los stickers, los emojis personalizados y los mensajes reenviados. Lo que era spoiler lo sigue siendo. Nada de los datos del archivo sale con el sueño: ni el lugar ni la cámara.
help-styles-title = Estilos
help-styles = Estos son todos; `/{ command-styles-name }` muestra cada uno más grande. Con `{ command-dream-option-layers-name }` puedes ir más allá.
help-styles-alt = La cara de un gato, y la misma foto soñada en todos los estilos
help-layers-title = Capas y canales
help-layers = Cada capa de la red tiene unos cientos de canales, y cada canal busca una sola cosa. `/{ command-layers-name }` los muestra; `/{ command-dream-name } { command-dream-option-layers-name }:` admite capas, canales por número o por nombre, y pesos, como `mixed4, 0.5*plumage`.
help-layers-alt = Dibujos de lo que buscan algunos canales de una capa
help-controls-title = Más control
help-controls =
    • `{ command-dream-option-guide-name }`: otra imagen, cuyos rasgos toma el sueño.
    • `{ command-dream-option-mask-name }`: una imagen blanca donde quieres el sueño y negra donde no.
    • `{ command-dream-option-smoothness-name }`, `{ command-dream-option-keep-colours-name }`, `{ command-dream-option-stay-near-name }`, `{ command-dream-option-blend-name }`: cuánto se aleja el sueño de la foto, y su aspecto.
    • `{ command-dream-option-steps-name }`, `{ command-dream-option-octaves-name }`, `{ command-dream-option-octave-scale-name }`, `{ command-dream-option-size-name }`: qué profundo, en qué tamaños, qué grande.
    • `{ command-dream-option-seed-name }`: la misma vuelve a dar el mismo sueño.
help-buttons-title = Los botones bajo un sueño
help-buttons =
    Debajo: **{ button-again }** con otra semilla · **{ button-deeper }** sueña el sueño · **{ button-vary }** muestra cuatro pequeños para elegir · **{ button-bigger }** hasta el doble de grande · **{ button-tweak }** abre los ajustes · **{ button-zoom }** vuela hacia dentro · **{ button-compare }** muestra el antes y el después · **{ button-details }** cuenta cómo se hizo · **{ button-delete }** lo quita.

    Funcionan también días después, mientras conserve la imagen.
help-zoom-title = Vuelos
help-zoom = `/{ command-zoom-name }` hace una película corta que vuela hacia el sueño de tu imagen: tantos fotogramas como diga `{ command-zoom-option-frames-name }`, cada uno más cerca que el anterior en un `{ command-zoom-option-speed-name }` por ciento y girado `{ command-zoom-option-rotation-name }` grados; con `{ command-zoom-option-loop-name }`, el final vuelve al principio.
help-presets-title = Preajustes
help-presets = `/{ command-preset-name } { command-preset-save-name }` guarda ajustes tuyos con un nombre: los que indiques o, si no, los de tu último sueño aquí. `/{ command-preset-name } { command-preset-use-name }` sueña una imagen con ellos, y también la opción `{ command-preset-name }` de `/{ command-dream-name }`. `/{ command-preset-name } { command-preset-list-name }` y `/{ command-preset-name } { command-preset-delete-name }` hacen lo que dicen.
help-queue-title = Esperar y detener
help-queue = Los miembros se turnan, por muchos sueños que haya pedido cada uno. `/{ command-queue-name }` muestra lo que se está soñando y lo que espera; **{ button-cancel }** junto a un sueño, o `/{ command-cancel-name }`, lo detiene.
help-servers-title = Para quien lleva un servidor
help-servers = `/{ command-settings-name }` dice en qué canales se puede soñar, con qué estilo y de qué tamaño, cuántos sueños de un miembro pueden esperar y cuántos al día, si los sueños son spoilers y en qué idioma respondo. Solo lo ve quien puede **Gestionar servidor**. Quien puede gestionar los mensajes está libre de los límites y puede detener y borrar los sueños de otros.
