import { randomBinomial, randomGamma, randomPoisson } from 'd3-random';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A stream of random numbers. */
export interface Random {
  /** 0 to 1, without 1. */
  uniform(): number;
  poisson(mean: number): number;
  binomial(trials: number, share: number): number;
  /** Mean 1. */
  gamma(coefficientOfVariation: number): number;
}

/** Streams of one seed do not overlap: each is 2^64 numbers away from the one before. */
export function randomOf(seed: number, stream: number): Random {
  const generator = xoroshiro128plus(seed);
  for (let jumps = 0; jumps < stream; jumps += 1) generator.jump();
  const uniform = () => uniformFloat64(generator);
  const [poisson, binomial, gamma] = [
    randomPoisson.source(uniform),
    randomBinomial.source(uniform),
    randomGamma.source(uniform),
  ];
  return {
    uniform,
    poisson: (mean) => poisson(mean)(),
    binomial: (trials, share) => binomial(trials, share)(),
    gamma: (coefficient) => gamma(1 / coefficient ** 2, coefficient ** 2)(),
  };
}
