"""A tiny bot that is a real discord.py client, for the local Discord's own tests."""

import io
from typing import Any

import discord
from discord import app_commands
from PIL import Image

STYLES = ["eyes", "spirals", "shells"]


def png(colour: str = "teal", size: tuple[int, int] = (40, 30)) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, colour).save(file, "PNG")
    return file.getvalue()


class Again(discord.ui.Button[Any]):
    async def callback(self, interaction: discord.Interaction) -> None:
        await interaction.response.edit_message(content="again!", view=None)


class Question(discord.ui.Modal, title="Who?"):
    name: discord.ui.Label["Question"] = discord.ui.Label(
        text="Name", component=discord.ui.TextInput(custom_id="name")
    )

    async def on_submit(self, interaction: discord.Interaction) -> None:
        assert isinstance(self.name.component, discord.ui.TextInput)
        await interaction.response.send_message(f"hello {self.name.component.value}")


def buttons() -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    view.add_item(Again(label="Again", custom_id="again"))
    view.add_item(discord.ui.Button(label="Off", custom_id="off", disabled=True))
    return view


class TinyBot(discord.Client):
    """/dream answers with the picture it was given and a follow-up; the rest answers in other ways."""

    def __init__(self, **intents: bool) -> None:
        wanted = discord.Intents(**{**dict(discord.Intents.default()), **intents})
        super().__init__(intents=wanted, guild_ready_timeout=0.01)
        self.tree = app_commands.CommandTree(self)
        self.errors: list[discord.HTTPException] = []
        self.heard: list[discord.Message] = []
        self.interactions: list[discord.Interaction] = []
        add_dreams(self)
        add_answers(self)

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        # discord.py waits 5 s here before it begins a second session.
        pass

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        self.interactions.append(interaction)

    async def on_message(self, message: discord.Message) -> None:
        self.heard.append(message)


async def answer_raw(bot: TinyBot, interaction: discord.Interaction, payload: dict[str, Any]) -> None:
    """Answer with what discord.py itself would never send."""
    path = "/interactions/{webhook_id}/{webhook_token}/callback"
    route = discord.http.Route("POST", path, webhook_id=interaction.id, webhook_token=interaction.token)
    try:
        await bot.http.request(route, json=payload)
    except discord.HTTPException as error:
        bot.errors.append(error)


def add_dreams(bot: TinyBot) -> None:
    @bot.tree.command(description="Dream a picture")
    async def dream(
        interaction: discord.Interaction,
        image: discord.Attachment,
        steps: app_commands.Range[int, 1, 50],
        style: str = "eyes",
    ) -> None:
        await interaction.response.defer()
        data = await image.read()
        await interaction.edit_original_response(content=f"{steps} steps of {style}")
        file = discord.File(io.BytesIO(data), "dream.png", description="A dream of a cat")
        await interaction.edit_original_response(attachments=[file], view=buttons())
        await interaction.followup.send("sweet dreams", ephemeral=True)

    @dream.autocomplete("style")
    async def styles(_: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=style, value=style) for style in STYLES if style.startswith(typed)]

    @bot.tree.context_menu(name="Dream this")
    async def dream_this(interaction: discord.Interaction, message: discord.Message) -> None:
        names = [file.filename for file in message.attachments]
        await interaction.response.send_message(f"{message.content}: {names}", ephemeral=True)

    group = app_commands.Group(name="style", description="Styles")
    bot.tree.add_command(group)

    @group.command(description="Save a style")
    @app_commands.checks.has_permissions(manage_messages=True)
    async def save(interaction: discord.Interaction, name: str, owner: discord.Member) -> None:
        await interaction.response.send_message(f"{name} of {owner.display_name}, {interaction.locale}")


def add_answers(bot: TinyBot) -> None:
    @bot.tree.command(description="Answer a command with choices")
    async def choose(interaction: discord.Interaction) -> None:
        await answer_raw(bot, interaction, {"type": 8, "data": {"choices": []}})

    @bot.tree.command(description="Answer twice")
    async def twice(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("once")
        await answer_raw(bot, interaction, {"type": 4, "data": {"content": "twice"}})

    @bot.tree.command(description="Think, then follow up")
    @app_commands.allowed_installs(guilds=True, users=True)
    async def think(interaction: discord.Interaction, times: int) -> None:
        await interaction.response.defer(ephemeral=True)
        try:
            for number in range(times):
                await interaction.followup.send(f"thought {number}")
        except discord.HTTPException as error:
            bot.errors.append(error)

    @bot.tree.command(description="Ask for a name")
    async def ask(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(Question())

    @bot.tree.command(description="Say something")
    async def say(interaction: discord.Interaction, text: str) -> None:
        try:
            await interaction.response.send_message(text)
            await interaction.edit_original_response(content=f"{text}!")
        except discord.HTTPException as error:
            bot.errors.append(error)
