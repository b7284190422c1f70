"""What others match with, on the very same scores: scipy, networkx, best pair first, and stable matching."""

from __future__ import annotations

from typing import TypeAlias

import networkx as nx
import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

Scores: TypeAlias = NDArray[np.int32]  # mentors x mentees, in millionths; -1 where a pair may not be
Seats: TypeAlias = NDArray[np.int64]
Answer: TypeAlias = tuple[int, int]  # pairs, and their total score in millionths


def dense(scores: Scores, mentor: Seats, mentee: Seats) -> tuple[NDArray[np.float64], Seats, Seats]:
    """A cost for each two seats: whole numbers that put more pairs before a better total."""
    rows, columns = np.repeat(np.arange(mentor.size), mentor), np.repeat(np.arange(mentee.size), mentee)
    most = (min(rows.size, columns.size) + 1) * 10**6
    cost = np.where(scores >= 0, -(scores.astype(np.float64) + most), 0.0)
    return cost[np.ix_(rows, columns)], rows, columns


def scipy_dense(cost: NDArray[np.float64], rows: Seats, columns: Seats, scores: Scores) -> Answer:
    """`linear_sum_assignment` over all seats; two seats each of two people may make one pair twice, counted once."""
    chosen = linear_sum_assignment(cost)
    found = {*zip(rows[chosen[0]].tolist(), columns[chosen[1]].tolist(), strict=True)}
    gained = [int(scores[pair]) for pair in found if scores[pair] >= 0]
    return len(gained), sum(gained)


def networkx_matching(scores: Scores) -> Answer:
    """`max_weight_matching` of everybody with everybody, one seat each."""
    graph = nx.Graph()
    rows, columns = np.nonzero(scores >= 0)
    graph.add_weighted_edges_from(
        (("mentor", int(row)), ("mentee", int(column)), int(scores[row, column]))
        for row, column in zip(rows, columns, strict=True)
    )
    found = nx.max_weight_matching(graph, maxcardinality=True)
    total = sum(graph.edges[pair]["weight"] for pair in found)
    return len(found), int(total)


def greedy(scores: Scores, mentor: Seats, mentee: Seats) -> Answer:
    """The best pair first, then the best that is left."""
    free, open_ = mentor.copy(), mentee.copy()
    pairs = total = 0
    rows, columns = np.nonzero(scores >= 0)
    worth = scores[rows, columns]
    order = np.argsort(-worth, kind="stable")
    for row, column, gain in zip(rows[order].tolist(), columns[order].tolist(), worth[order].tolist(), strict=True):
        if free[row] and open_[column]:
            free[row] -= 1
            open_[column] -= 1
            pairs += 1
            total += gain
    return pairs, total


def stable(scores: Scores, mentor: Seats, mentee: Seats) -> Answer:
    """Deferred acceptance (Gale, Shapley 1962): mentees ask, mentors keep whom they like best."""
    wished = [np.argsort(-column, kind="stable")[: int((column >= 0).sum())].tolist() for column in scores.T]
    asked = [0] * mentee.size
    kept: list[list[tuple[int, int]]] = [[] for _ in mentor]
    asking = [column for column, seats in enumerate(mentee.tolist()) for _ in range(seats)]
    while asking:
        column = asking.pop()
        if asked[column] == len(wished[column]):
            continue
        row = wished[column][asked[column]]
        asked[column] += 1
        kept[row].append((int(scores[row, column]), -column))
        if len(kept[row]) > mentor[row]:
            worst = min(kept[row])
            kept[row].remove(worst)
            asking.append(-worst[1])
    return sum(map(len, kept)), sum(gain for row in kept for gain, _ in row)
