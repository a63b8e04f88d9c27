"""Writes vectors.json: random cases with the evidence they give, by another program than the one that is tested.

    python3 packages/strategy/test/vectors/generate.py

It follows the formulas, not the TypeScript, and computes with 50 digits; nothing but the standard library is needed. The
seed is fixed: the file comes out the same. A case is [parameters, windows, logE]:

    rate:  [[psi0, phi], [[n_c, n_b, e_c, e_b], ...], logE]     n requests, e events; c the candidate, b the stable release
    guard: [[limit, phi], [[n, e], ...], logE]
"""

import json
import pathlib
import random
from decimal import MAX_EMAX, MIN_EMIN, Decimal, getcontext

getcontext().prec = 50
getcontext().Emax = MAX_EMAX
getcontext().Emin = MIN_EMIN

CASES_OF_EACH = 500
RATE_TIMES = [Decimal(x) for x in ("1.25", "1.5", "2", "3", "5", "10", "20", "50")]
GUARD_TIMES = [Decimal(x) for x in ("1.25", "1.5", "2", "3", "5", "10")]


def log_mean_exp(logs):
    """ln of the mean of e^x. With 50 digits and exponents without bound, it can be done as it is written."""
    return (sum(x.exp() for x in logs) / len(logs)).ln()


def rate_log_e(psi, phi, windows):
    totals = []
    for times in RATE_TIMES:
        total = Decimal(0)
        for n_c, n_b, e_c, e_b in windows:
            m = e_c + e_b
            if n_c == 0 or n_b == 0 or m == 0:
                continue
            theta = psi * n_c / (psi * n_c + n_b)
            total += times.ln() * e_c - m * (1 + theta * (times - 1)).ln()
        totals.append(total / phi)
    return log_mean_exp(totals)


def guard_log_e(p0, phi, windows):
    totals = []
    for times in GUARD_TIMES:
        p = min((1 + p0) / 2, p0 * times)
        total = sum(
            (e * (p / p0).ln() + (n - e) * ((1 - p) / (1 - p0)).ln() for n, e in windows), Decimal(0)
        )
        totals.append(total / phi)
    return log_mean_exp(totals)


def log_uniform(rng, low, high):
    return low * (high / low) ** rng.random()


def requests(rng):
    """From none to ten million, over all magnitudes; fractions as extrapolating sources give them."""
    kind = rng.random()
    if kind < 0.07:
        return 0
    if kind < 0.2:
        return float(f"{log_uniform(rng, 0.5, 1e5):.3f}")
    return round(log_uniform(rng, 1, 1e7))


def events(rng, n, share):
    kind = rng.random()
    if n == 0 or kind < 0.1:
        return 0
    if kind < 0.14:
        return n
    expected = n * share
    if isinstance(n, float):
        return float(f"{min(n, expected * rng.uniform(0, 2)):.3f}")
    return min(n, max(0, round(rng.gauss(expected, expected**0.5))))


def parameter(rng):
    """1 to 20; 1 itself often."""
    return 1 if rng.random() < 0.25 else float(f"{log_uniform(rng, 1, 20):.3f}")


def exact(value):
    """The number that a reader of the JSON gets, no rounder."""
    return Decimal(value)


def rate_case(rng):
    psi, phi = parameter(rng), parameter(rng)
    harm = log_uniform(rng, 0.5, 8)
    windows = []
    for _ in range(rng.randint(1, 40)):
        share = min(0.9, log_uniform(rng, 1e-5, 0.5))
        n_c, n_b = requests(rng), requests(rng)
        windows.append([n_c, n_b, events(rng, n_c, min(1, share * harm)), events(rng, n_b, share)])
    log_e = rate_log_e(exact(psi), exact(phi), [[exact(x) for x in window] for window in windows])
    return [[psi, phi], windows, float(log_e)]


def guard_case(rng):
    p0, phi = float(f"{log_uniform(rng, 1e-6, 0.99):.8f}"), parameter(rng)
    harm = log_uniform(rng, 0.5, 8)
    windows = []
    for _ in range(rng.randint(1, 40)):
        n = requests(rng)
        windows.append([n, events(rng, n, min(1, p0 * harm))])
    log_e = guard_log_e(exact(p0), exact(phi), [[exact(x) for x in window] for window in windows])
    return [[p0, phi], windows, float(log_e)]


def main():
    rng = random.Random(20261121)
    vectors = {
        "rate": [rate_case(rng) for _ in range(CASES_OF_EACH)],
        "guard": [guard_case(rng) for _ in range(CASES_OF_EACH)],
    }
    lines = ['{']
    for last, (name, cases) in enumerate(vectors.items(), start=1):
        rows = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
        lines.append(f'"{name}":[\n{rows}\n]{"" if last == len(vectors) else ","}')
    lines.append("}\n")
    pathlib.Path(__file__).with_name("vectors.json").write_text("\n".join(lines))


if __name__ == "__main__":
    main()
