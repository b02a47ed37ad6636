"""Some 1,800 hostile files for the sandbox pool: none causes more than one clear sentence."""

from __future__ import annotations

from benchmarks.corpus import through_the_door
from tests.fuzz.inputs import one_input, seeds
from tests.pictures.corpus import hostile_files
from tests.pictures.corpus.damage import cut
from tests.pictures.corpus.sound import sound_files


async def test_the_whole_corpus_is_read_or_refused_in_one_sentence() -> None:
    tally = await through_the_door(hostile_files())
    assert tally.crashes == []
    assert tally.unclear == []
    assert tally.refused >= 1000
    assert set(sound_files()) <= set(tally.accepted), "what is sound is read"
    assert not [name for name in tally.accepted if name.startswith(("a-", "pdf", "svg", "eps"))]


def test_the_fuzzers_own_inputs_hold() -> None:
    for seed in seeds():
        one_input(seed)
        for _, beginning in cut("", seed):
            one_input(beginning)
