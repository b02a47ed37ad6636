"""The local Discord, seen by a tiny bot that is a real discord.py client."""

import asyncio
import io
from dataclasses import replace

import discord
import pytest
from discord import app_commands

from tests.local_discord import (
    Flag,
    InvalidOption,
    LocalDiscord,
    Message,
    Permission,
    UnknownCommand,
    UnknownControl,
    UnknownOption,
    running,
)
from tests.local_discord.tiny_bot import Again, TinyBot, png


async def dreamt(local: LocalDiscord, data: bytes) -> Message:
    options = {"image": local.attachment("a cat.png", data), "steps": 3, "style": "shells"}
    interaction = await local.slash("dream", options)
    await local.wait_for(lambda: bool(interaction.followups))
    assert interaction.original is not None
    return interaction.original


async def test_login_reaches_ready_and_knows_the_guild(local: LocalDiscord, bot: TinyBot) -> None:
    await bot.wait_until_ready()
    assert bot.user is not None
    assert bot.user.id == local.world.bot.id
    assert [guild.name for guild in bot.guilds] == [local.world.guild.name]
    assert (local.identified, local.resumed) == (1, 0)
    assert local.violations == []


async def test_a_wrong_token_is_refused(local: LocalDiscord) -> None:
    async with TinyBot() as bot:
        with pytest.raises(discord.LoginFailure):
            await bot.start("another token")


async def test_what_was_not_synced_cannot_be_called(local: LocalDiscord, bot: TinyBot) -> None:
    with pytest.raises(UnknownCommand):
        await local.slash("nightmare")
    with pytest.raises(UnknownOption):
        await local.slash("say", {"text": "hi", "speed": 2})
    with pytest.raises(InvalidOption, match="required"):
        await local.slash("say")
    with pytest.raises(InvalidOption, match="50"):
        await local.slash("dream", {"image": local.attachment("c.png", png()), "steps": 51})
    with pytest.raises(InvalidOption, match="not of"):
        await local.slash("dream", {"image": "c.png", "steps": 5})


async def test_a_slash_command_comes_back_with_the_very_bytes(local: LocalDiscord, bot: TinyBot) -> None:
    data = png()
    cat = local.attachment("a cat.png", data)
    interaction = await local.slash("dream", {"image": cat, "steps": 3, "style": "shells"})
    assert (await interaction.acknowledged())["type"] == 5
    assert interaction.deferred
    assert not interaction.ephemeral
    assert interaction.callback_at is not None
    await local.wait_for(lambda: bool(interaction.followups))

    first, second = interaction.edits
    assert (first.content, first.attachments) == ("3 steps of shells", ())
    assert (second.content, len(second.attachments)) == ("3 steps of shells", 1)
    assert first.at < second.at
    dream = second.attachments[0]
    assert (dream.data, dream.filename, dream.description) == (data, "dream.png", "A dream of a cat")
    assert f"/attachments/{local.world.general.id}/{dream.id}/dream.png?ex=" in dream.url
    (followup,) = interaction.followups
    assert (followup.content, followup.ephemeral) == ("sweet dreams", True)

    (download,) = [request for request in local.requests if request.path.startswith("/cdn/")]
    assert download.path.endswith("/a_cat.png")
    upload = [request for request in local.requests if request.filenames]
    assert [(one.method, one.status, one.filenames) for one in upload] == [("PATCH", 200, ("dream.png",))]
    assert local.violations == []


async def test_the_bot_is_told_what_discord_tells_of_an_attachment(local: LocalDiscord, bot: TinyBot) -> None:
    await dreamt(local, png(size=(40, 30)))
    (heard,) = bot.interactions
    image = heard.namespace.image
    assert (image.width, image.height) == (40, 30)
    assert (image.content_type, image.filename, image.ephemeral) == ("image/png", "a_cat.png", True)
    assert heard.filesize_limit == 1000
    assert heard.guild is not None
    assert heard.permissions.attach_files
    assert not heard.permissions.manage_messages


async def test_editing_keeps_what_is_listed_and_replaces_what_is_not(
    local: LocalDiscord, bot: TinyBot
) -> None:
    message = await dreamt(local, png("teal"))
    channel = bot.get_partial_messageable(message.channel.id)
    fetched = await channel.fetch_message(message.id)
    added = discord.File(io.BytesIO(png("red")), "SPOILER_red.png", description="red")
    await fetched.edit(attachments=[*fetched.attachments, added])
    assert [(one.filename, one.description) for one in message.attachments] == [
        ("dream.png", "A dream of a cat"),
        ("SPOILER_red.png", "red"),
    ]
    fetched = await channel.fetch_message(message.id)
    await fetched.edit(content="kept")
    assert [one.data for one in message.attachments] == [png("teal"), png("red")]
    await fetched.edit(attachments=fetched.attachments[1:])
    assert [one.data for one in message.attachments] == [png("red")]
    assert len(message.history) == 6
    assert local.violations == []


async def test_an_embed_shows_the_file_it_names(local: LocalDiscord, bot: TinyBot) -> None:
    embed = discord.Embed(title="dream").set_image(url="attachment://d.png")
    channel = bot.get_partial_messageable(local.world.general.id)
    sent = await channel.send(embed=embed, file=discord.File(io.BytesIO(png()), "d.png"))
    assert sent.attachments == []
    (message,) = local.messages()
    assert sent.embeds[0].image.url == message.attachments[0].url
    assert (sent.embeds[0].image.width, sent.embeds[0].image.height) == (40, 30)
    with pytest.raises(discord.HTTPException):
        await channel.send(embed=embed)
    assert local.violations == ["attachment://d.png names no file of the message"]


async def test_a_layout_shows_the_file_it_names(local: LocalDiscord, bot: TinyBot) -> None:
    def gallery(name: str) -> discord.ui.LayoutView:
        view = discord.ui.LayoutView(timeout=None)
        shown = discord.ui.MediaGallery["discord.ui.LayoutView"](
            discord.MediaGalleryItem(f"attachment://{name}")
        )
        row = discord.ui.ActionRow["discord.ui.LayoutView"](Again(label="Again", custom_id="again"))
        return view.add_item(discord.ui.Container(discord.ui.TextDisplay("dream"), shown, row))

    channel = bot.get_partial_messageable(local.world.general.id)
    sent = await channel.send(view=gallery("d.png"), file=discord.File(io.BytesIO(png()), "d.png"))
    (message,) = local.messages()
    assert message.flags & Flag.COMPONENTS_V2
    assert [control["custom_id"] for control in message.controls] == ["again"]
    assert message.components[0]["components"][1]["items"][0]["media"]["url"] == message.attachments[0].url
    assert local.violations == []
    with pytest.raises(discord.HTTPException):
        await sent.edit(view=gallery("e.png"))
    assert local.violations == ["attachment://e.png names no file of the message"]
    local.violations.clear()
    with pytest.raises(discord.HTTPException):
        await sent.edit(content="words")
    assert local.violations == ["content or embeds beside components v2"]


async def test_autocomplete_offers_what_the_bot_offers(local: LocalDiscord, bot: TinyBot) -> None:
    choices = await local.autocomplete("dream", {"style": "s"}, focused="style")
    assert [choice["value"] for choice in choices] == ["spirals", "shells"]
    with pytest.raises(InvalidOption):
        await local.autocomplete("dream", {"steps": 3}, focused="steps")
    assert local.violations == []


async def test_a_button_changes_its_message(local: LocalDiscord, bot: TinyBot) -> None:
    message = await dreamt(local, png())
    assert [control["custom_id"] for control in message.controls] == ["again", "off"]
    with pytest.raises(UnknownControl):
        await local.click(message, "off")
    interaction = await local.click(message, "again", user=local.world.stranger)
    await interaction.wait_for(lambda original: original.content == "again!")
    assert interaction.original is message
    assert [edit.content for edit in interaction.edits] == ["again!"]
    assert message.controls == []
    assert len(message.attachments) == 1
    assert local.violations == []


async def test_menus_and_subcommands(local: LocalDiscord, bot: TinyBot) -> None:
    posted = await local.post("look", files=[local.attachment("c.png", png())])
    menu = await local.context_menu("Dream this", posted)
    await menu.wait_for(lambda original: original.content == "look: ['c.png']")
    assert menu.ephemeral
    german = replace(local.world.moderator, locale="de")
    options = {"name": "mine", "owner": local.world.stranger}
    saved = await local.slash("style save", options, user=german, channel=local.world.gallery)
    await saved.wait_for(lambda original: original.content == "mine of Sam, de")
    assert [message.content for message in local.messages(local.world.gallery)] == ["mine of Sam, de"]
    assert local.violations == []


async def test_direct_messages_are_a_place_of_their_own(local: LocalDiscord, bot: TinyBot) -> None:
    direct = local.world.dm(local.world.member)
    interaction = await local.slash("say", {"text": "psst"}, channel=direct)
    await interaction.wait_for(lambda original: original.content == "psst!")
    user = await bot.fetch_user(local.world.member.id)
    await user.send("by the way")
    assert [message.content for message in local.messages(direct)] == ["psst!", "by the way"]
    assert local.violations == []


async def test_the_bot_hears_only_content_that_is_meant_for_it(local: LocalDiscord, bot: TinyBot) -> None:
    await local.post("a secret", files=[local.attachment("c.png", png())])
    await local.post(f"<@{local.world.bot.id}> hello")
    last = asyncio.create_task(bot.wait_for("message", check=lambda message: message.content == "mine"))
    await bot.get_partial_messageable(local.world.general.id).send("mine")
    await asyncio.wait_for(last, 5)
    assert [(one.content, len(one.attachments)) for one in bot.heard] == [
        ("", 0),
        (f"<@{local.world.bot.id}> hello", 0),
        ("mine", 0),
    ]


async def test_hidden_commands_stay_hidden(local: LocalDiscord) -> None:
    bot = TinyBot()
    save = bot.tree.get_command("say")
    assert isinstance(save, app_commands.Command)
    save.default_permissions = discord.Permissions(manage_messages=True)
    save.guild_only = True
    async with running(bot, local):
        with pytest.raises(UnknownCommand, match="permissions"):
            await local.slash("say", {"text": "hi"})
        assert local.world.moderator.allowed(Permission.MANAGE_MESSAGES)
        await (await local.slash("say", {"text": "hi"}, user=local.world.moderator)).acknowledged()
        with pytest.raises(UnknownCommand, match="direct"):
            await local.slash("say", {"text": "hi"}, channel=local.world.dm(local.world.moderator))


async def test_the_first_followup_takes_the_place_of_thinking(local: LocalDiscord, bot: TinyBot) -> None:
    interaction = await local.slash("think", {"times": 2})
    await local.wait_for(lambda: len(interaction.followups) == 1)
    assert interaction.original is not None
    assert interaction.original.history[0].flags & Flag.LOADING
    assert (interaction.original.content, interaction.ephemeral) == ("thought 0", True)
    assert interaction.followups[0].content == "thought 1"
    assert local.violations == []


async def test_a_user_install_allows_five_followups(local: LocalDiscord, bot: TinyBot) -> None:
    interaction = await local.slash("think", {"times": 7}, user_installed=True)
    await bot.wait_for("app_command_completion")
    assert [error.code for error in bot.errors] == [40094]
    assert len(interaction.followups) == 5
    assert bot.interactions[0].is_user_integration()
    with pytest.raises(UnknownCommand, match="user install"):
        await local.slash("say", {"text": "hi"}, user_installed=True)


async def test_a_modal_is_filled_in_and_sent(local: LocalDiscord, bot: TinyBot) -> None:
    opened = await local.slash("ask")
    await opened.acknowledged()
    assert opened.modal is not None
    assert opened.modal["title"] == "Who?"
    with pytest.raises(UnknownControl):
        await local.submit(opened, {"age": "7"})
    sent = await local.submit(opened, {"name": "Mia"})
    await sent.wait_for(lambda original: original.content == "hello Mia")
    assert local.violations == []


async def test_what_no_schema_says_is_minded_too(local: LocalDiscord, bot: TinyBot) -> None:
    channel = bot.get_partial_messageable(local.world.general.id)
    view = discord.ui.View()
    view.add_item(discord.ui.Button(custom_id="same", label="One"))
    view.add_item(discord.ui.Button(custom_id="same"))
    with pytest.raises(discord.HTTPException):
        await channel.send("two", view=view)
    assert local.violations == ["custom_id 'same' is there twice", "a button with neither label nor emoji"]
    with pytest.raises(discord.HTTPException) as caught:
        await channel.send("")
    assert caught.value.code == 50006
    assert local.messages() == []
