"""The modal behind Tweak: shows a dream's settings to be changed, and reads them when it is submitted.

Discord's modals have five fields, so three numbers share one. Nothing is stored between opening the modal and
reading it: what stood in it is computed again from the job.
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

MODAL_ID = r"dream:tweak:(?P<job>[0-9a-f]{12})"
STYLE, LAYERS, STRENGTH_FIELD, SHAPE, SEED = "style", "layers", "strength", "shape", "seed"
SHAPE_EXAMPLE = "3 8 1.4"
MODAL_SETTINGS = frozenset({"layers", "step_size", "seed"})  # read from fields of their own


@dataclass(frozen=True)
class TweakFields:
    """The texts of the modal's fields: settings as they are shown, or as a member has changed them."""

    layers: str
    strength: str
    shape: str
    seed: str

    @classmethod
    def with_settings(cls, settings: DreamSettings, style: DreamSettings) -> TweakFields:
        """Return the fields that show `settings`; without layers where they are the style's own."""
        return cls(
            "" if settings.layers == style.layers else write_layers(settings.layers),
            strength_text(settings, style),
            f"{settings.steps} {settings.octaves} {settings.octave_scale:g}",
            str(settings.seed),
        )


async def open_modal(interaction: Interaction, record: JobRecord) -> None:
    """Show the modal with the dream's settings filled in. Raises NoResult."""
    picture_of(record)  # without one there is nothing to tweak
    job, network, locale = record.job, interaction.client.services.network, interaction.locale.value
    style = style_settings(job.style, network)
    filled, own = TweakFields.with_settings(job.settings, style), write_layers(style.layers)
    await interaction.response.send_modal(_modal(job, filled, own, styles_for(network), locale))


def _modal(
    job: Job, filled: TweakFields, own_layers: str, styles: Sequence[str], locale: str
) -> discord.ui.Modal:
    """Return the modal; `own_layers`, the style's, are the placeholder, `styles` the choices."""
    modal = discord.ui.Modal(title=translate(locale, "tweak-title"), custom_id=f"dream:tweak:{job.id}")
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
    modal.add_item(discord.ui.Label(text=translate(locale, "tweak-style"), component=select))
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
        modal.add_item(label)
    modal.stop()  # discord.py must not keep it: dispatch.py takes what is submitted, after a restart too
    return modal


async def submit_modal(interaction: Interaction, record: JobRecord) -> None:
    """Submit the dream with the settings in the modal. Raises what `read_modal` and `submit` raise."""
    style, settings = read_modal(interaction, record.job, interaction.client.services.network)
    await submit(interaction, tweaked(record, style, settings))


def read_modal(interaction: discord.Interaction, job: Job, network: Network) -> tuple[str, DreamSettings]:
    """Return the style and the settings in the modal that was submitted.

    Raises InvalidNumbers, UnknownLayer, UnknownChannel or SettingOutOfRange.
    """
    data = cast(Mapping[str, Any], interaction.data or {})
    values = dict(_field_values(data.get("components", ())))
    style = values.get(STYLE) or job.style
    texts = (values.get(name, "").strip() for name in (LAYERS, STRENGTH_FIELD, SHAPE, SEED))
    return style, settings_from(TweakFields(*texts), style, job, network)


def settings_from(filled: TweakFields, style: str, job: Job, network: Network) -> DreamSettings:
    """Return `job`'s settings with what was changed in the modal.

    A setting that was not changed stays as it was if it differed from the old style's; else it becomes that
    of the new style. Raises as `read_modal`.
    """
    old, new = style_settings(job.style, network), style_settings(style, network)
    shown = TweakFields.with_settings(job.settings, old)
    own = {
        field.name: value
        for field in fields(DreamSettings)
        if field.name not in MODAL_SETTINGS
        and (value := getattr(job.settings, field.name)) != getattr(old, field.name)
    }
    own |= _read_shape(filled.shape, shown.shape)
    if own.get("octaves", new.octaves) != len(own.get("schedule", ())):
        own.pop("schedule", None)
    if filled.layers == shown.layers:
        own["layers"] = job.settings.layers if style == job.style else None
    else:
        own["layers"] = parse_layers(filled.layers, network)
    if filled.strength == shown.strength and style == job.style:
        own["step_size"] = job.settings.step_size
    else:
        own["step_size"] = new.step_size * _read_strength(filled.strength)
    return _with_seed(style_settings(style, network, **own), filled.seed)


def _field_values(components: Any) -> Iterator[tuple[str, str]]:
    """Yield (custom_id, value) of each field of a modal that was submitted."""
    for component in components:
        inner = component.get("components") or (
            [component["component"]] if component.get("component") else []
        )
        yield from _field_values(inner)
        if "custom_id" in component:
            chosen = component.get("values") or [component.get("value") or ""]
            yield component["custom_id"], str(chosen[0])


def _read_shape(text: str, shown: str) -> dict[str, Any]:
    """Return those of steps, octaves and scale that are not as shown; none for no text."""
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


def _read_strength(text: str) -> float:
    """Return the factor of the style's step size; 1 for no text."""
    if not text:
        return 1.0
    try:
        strength = float(text.replace(",", ".").rstrip("×x "))
    except ValueError:
        raise InvalidNumbers("tweak-strength", "1.5") from None
    check_range("strength", strength, *STRENGTH)
    return strength


def _with_seed(settings: DreamSettings, text: str) -> DreamSettings:
    """Return the settings with the seed in `text`, or with a random one for no text."""
    if not text:
        return reseeded(settings)
    if not text.isdecimal():
        raise InvalidNumbers("tweak-seed", "7")
    return replace(settings, seed=int(text))


def strength_text(settings: DreamSettings, style: DreamSettings) -> str:
    """Return how many times the style's step size it is, in as few digits as give the same number again."""
    strength = settings.step_size / style.step_size
    for digits in range(1, 17):
        text = f"{strength:.{digits}g}"
        if style.step_size * float(text) == settings.step_size:
            return text
    return repr(strength)
