"""The form behind Tweak: a dream's settings to be changed, and what is read from it when it comes back.

Five fields are all that Discord's forms have, so three numbers share one. Nothing is kept between opening the
form and reading it: what stood in it is worked out anew from the dream.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, cast

import discord

from dreambot.chat.bot import Interaction
from dreambot.chat.errors.types import InvalidNumbers
from dreambot.chat.extensions.dream.options import STRENGTH
from dreambot.chat.extensions.result_buttons.actions import reseeded, tweaked
from dreambot.chat.i18n.catalogue import style_text, translate
from dreambot.chat.platform.limits import LABEL_LENGTH
from dreambot.chat.submission.job_inputs import picture_of
from dreambot.chat.submission.submit import submit
from dreambot.engine.settings import DreamSettings, check_range
from dreambot.engine.styles.layer_lists import parse_layers, write_layers
from dreambot.engine.styles.styles import style_settings, styles_for
from dreambot.jobs.models.job import Job
from dreambot.jobs.models.records import JobRecord

if TYPE_CHECKING:
    from dreambot.engine.networks.network import Network

FORM = r"dream:tweak:(?P<job>[0-9a-f]{12})"
STYLE, LAYERS, STRENGTH_FIELD, SHAPE, SEED = "style", "layers", "strength", "shape", "seed"
SHAPE_EXAMPLE = "3 8 1.4"
OF_THE_FORM = frozenset({"layers", "step_size", "seed"})  # settings that are asked for in words of their own


@dataclass(frozen=True)
class TweakFields:
    """What stands in the form's text fields: as settings are shown in it, or as a member has changed them."""

    layers: str
    strength: str
    shape: str
    seed: str

    @classmethod
    def with_settings(cls, settings: DreamSettings, style: DreamSettings) -> TweakFields:
        """`settings` beside those of their style; its own layers are left to it."""
        return cls(
            "" if settings.layers == style.layers else write_layers(settings.layers),
            strength_text(settings, style),
            f"{settings.steps} {settings.octaves} {settings.octave_scale:g}",
            str(settings.seed),
        )


async def open_form(interaction: Interaction, record: JobRecord) -> None:
    """Show the form with the dream's settings filled in. Raises NoResult."""
    picture_of(record)  # without one there is nothing to tweak
    job, network, locale = record.job, interaction.client.services.network, interaction.locale.value
    style = style_settings(job.style, network)
    filled, own = TweakFields.with_settings(job.settings, style), write_layers(style.layers)
    await interaction.response.send_modal(_form(job, filled, own, styles_for(network), locale))


def _form(
    job: Job, filled: TweakFields, own_layers: str, styles: Sequence[str], locale: str
) -> discord.ui.Modal:
    """`own_layers`, those of its style, stand where no others do; `styles` are there to choose from."""
    form = discord.ui.Modal(title=translate(locale, "tweak-title"), custom_id=f"dream:tweak:{job.id}")
    options = [
        discord.SelectOption(
            label=style,
            value=style,
            description=style_text(style, locale)[:LABEL_LENGTH],
            default=style == job.style,
        )
        for style in styles
    ]
    select: discord.ui.Select[Any] = discord.ui.Select(custom_id=STYLE, options=options)
    form.add_item(discord.ui.Label(text=translate(locale, "tweak-style"), component=select))
    for name, key, hint, value in (
        (LAYERS, "tweak-layers", "tweak-layers-hint", filled.layers),
        (STRENGTH_FIELD, "tweak-strength", "tweak-strength-hint", filled.strength),
        (SHAPE, "tweak-shape", "tweak-shape-hint", filled.shape),
        (SEED, "tweak-seed", "tweak-seed-hint", filled.seed),
    ):
        text: discord.ui.TextInput[Any] = discord.ui.TextInput(
            custom_id=name,
            default=value or None,
            placeholder=own_layers[:LABEL_LENGTH] if name == LAYERS else None,
            required=False,
            max_length=200,
        )
        label = discord.ui.Label(
            text=translate(locale, key), description=translate(locale, hint), component=text
        )
        form.add_item(label)
    form.stop()  # discord.py is not to keep it: it comes back to pressing.take_form, restart or not
    return form


async def submit_form(interaction: Interaction, record: JobRecord) -> None:
    """Submit the dream with the settings in the form. Raises what `read_form` and `submit` raise."""
    style, settings = read_form(interaction, record.job, interaction.client.services.network)
    await submit(interaction, tweaked(record, style, settings))


def read_form(interaction: discord.Interaction, job: Job, network: Network) -> tuple[str, DreamSettings]:
    """The style and the settings in the form that was sent.

    Raises InvalidNumbers, UnknownLayer, UnknownChannel or SettingOutOfRange.
    """
    data = cast(Mapping[str, Any], interaction.data or {})
    values = dict(_values(data.get("components", ())))
    style = values.get(STYLE) or job.style
    texts = (values.get(name, "").strip() for name in (LAYERS, STRENGTH_FIELD, SHAPE, SEED))
    return style, settings_from(TweakFields(*texts), style, job, network)


def settings_from(filled: TweakFields, style: str, job: Job, network: Network) -> DreamSettings:
    """`job`'s settings with what was changed in the form.

    What the member left alone stays as it was where it was their own choice, and follows the style where it
    had been the style's. Raises as `read_form`.
    """
    old, new = style_settings(job.style, network), style_settings(style, network)
    shown = TweakFields.with_settings(job.settings, old)
    own = {
        field.name: value
        for field in fields(DreamSettings)
        if field.name not in OF_THE_FORM
        and (value := getattr(job.settings, field.name)) != getattr(old, field.name)
    }
    own |= _shape(filled.shape, shown.shape)
    if own.get("octaves", new.octaves) != len(own.get("schedule", ())):
        own.pop("schedule", None)
    if filled.layers == shown.layers:
        own["layers"] = job.settings.layers if style == job.style else None
    else:
        own["layers"] = parse_layers(filled.layers, network)
    if filled.strength == shown.strength and style == job.style:
        own["step_size"] = job.settings.step_size
    else:
        own["step_size"] = new.step_size * _strength(filled.strength)
    return _seeded(style_settings(style, network, **own), filled.seed)


def _values(components: Any) -> Iterator[tuple[str, str]]:
    """(custom_id, value) of each field of a form that was sent."""
    for component in components:
        inner = component.get("components") or (
            [component["component"]] if component.get("component") else []
        )
        yield from _values(inner)
        if "custom_id" in component:
            chosen = component.get("values") or [component.get("value") or ""]
            yield component["custom_id"], str(chosen[0])


def _shape(text: str, shown: str) -> dict[str, Any]:
    """Steps, octaves and scale, those that are not as shown; nothing for no text."""
    if not text:
        return {}
    parts = [part.strip(",").replace(",", ".") for part in re.split(r"[\s;/×]+", text)]
    try:
        steps, octaves, scale = int(parts[0]), int(parts[1]), float(parts[2])
    except (ValueError, IndexError):
        raise InvalidNumbers("tweak-shape", SHAPE_EXAMPLE) from None
    if len(parts) > 3:
        raise InvalidNumbers("tweak-shape", SHAPE_EXAMPLE)
    given = {"steps": steps, "octaves": octaves, "octave_scale": scale}
    before = zip(given, shown.split(), strict=True)
    return {name: given[name] for name, value in before if given[name] != float(value)}


def _strength(text: str) -> float:
    if not text:
        return 1.0
    try:
        strength = float(text.replace(",", ".").rstrip("×x "))
    except ValueError:
        raise InvalidNumbers("tweak-strength", "1.5") from None
    check_range("strength", strength, *STRENGTH)
    return strength


def _seeded(settings: DreamSettings, text: str) -> DreamSettings:
    if not text:
        return reseeded(settings)
    if not text.isdecimal():
        raise InvalidNumbers("tweak-seed", "7")
    return replace(settings, seed=int(text))


def strength_text(settings: DreamSettings, style: DreamSettings) -> str:
    """How many times the style's own step size, in as few digits as give it again."""
    strength = settings.step_size / style.step_size
    for digits in range(1, 17):
        text = f"{strength:.{digits}g}"
        if style.step_size * float(text) == settings.step_size:
            return text
    return repr(strength)
