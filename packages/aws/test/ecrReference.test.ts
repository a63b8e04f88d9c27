import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ecrRegistryOf, formatImageReference, parseImageReference } from '../src/ecr/reference.ts';

const SHA = `sha256:${'0123456789abcdef'.repeat(4)}`;

describe('an image reference', () => {
  test.each<[string, string | null, string, string | null, string | null]>([
    ['nginx', null, 'nginx', null, null],
    ['library/nginx:1.27', null, 'library/nginx', '1.27', null],
    ['localhost:5000/shop', 'localhost:5000', 'shop', null, null],
    ['localhost/shop', 'localhost', 'shop', null, null],
    ['ghcr.io/us/shop:v2', 'ghcr.io', 'us/shop', 'v2', null],
    [`nginx@${SHA}`, null, 'nginx', null, SHA],
    [`ghcr.io/us/shop:v2@${SHA}`, 'ghcr.io', 'us/shop', 'v2', SHA],
  ])('%s is taken apart, and put together again', (text, registry, repository, tag, digest) => {
    const reference = parseImageReference(text);
    expect(reference).toEqual({ registry, repository, tag, digest });
    expect(formatImageReference(reference!)).toBe(text);
  });

  test.each(['', ':v1', 'shop:', 'shop@', 'Shop', 'shop:v 1', 'a//b', 'shop@sha256:12', '/shop', 'shop:-v1', 'a b/c'])(
    '%j is none',
    (text) => expect(parseImageReference(text)).toBeNull(),
  );

  test('never makes the parser throw, and comes back as it was', () => {
    const part = fc.stringMatching(/^[a-zA-Z0-9.:@/_-]{0,40}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), part, fc.string({ unit: 'grapheme' })), (text) => {
        const reference = parseImageReference(text);
        if (reference) expect(formatImageReference(reference)).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  test('made of valid parts is taken apart into the same parts', () => {
    const path = fc.stringMatching(/^[a-z0-9]{1,5}((\.|_|__|-{1,3})[a-z0-9]{1,5}){0,2}$/);
    const parts = fc.record({
      registry: fc.option(fc.constantFrom('ghcr.io', 'localhost:5000', '123456789012.dkr.ecr.eu-west-1.amazonaws.com')),
      repository: fc.array(path, { minLength: 1, maxLength: 3 }).map((components) => components.join('/')),
      tag: fc.option(fc.stringMatching(/^\w[\w.-]{0,20}$/)),
      digest: fc.option(fc.constant(SHA)),
    });
    fc.assert(
      fc.property(parts, (reference) => {
        // without a registry, a first component with a dot reads as a host
        fc.pre(reference.registry !== null || !/^([^/]*\.[^/]*|localhost)\//.test(reference.repository));
        expect(parseImageReference(formatImageReference(reference))).toEqual(reference);
      }),
    );
  });
});

describe('the registry of an image', () => {
  test.each([
    'nginx',
    'docker.io/library/nginx',
    'public.ecr.aws/nginx/nginx',
    'ghcr.io/us/shop',
    'evil.example/123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop',
    '123456789012.dkr.ecr.eu-central-1.amazonaws.com.evil.example/shop',
  ])('%s is not a private one of ECR', (text) => expect(ecrRegistryOf(parseImageReference(text)!)).toBeNull());

  test.each([
    ['123456789012.dkr.ecr.eu-central-1.amazonaws.com', 'eu-central-1'],
    ['123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com', 'us-gov-west-1'],
    ['123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn', 'cn-north-1'],
    ['123456789012.dkr-ecr.eu-west-1.on.aws', 'eu-west-1'],
    ['123456789012.dkr-ecr.cn-north-1.on.amazonwebservices.com.cn', 'cn-north-1'],
  ])('%s says account and region', (host, region) => {
    expect(ecrRegistryOf(parseImageReference(`${host}/team/shop:v1`)!)).toEqual({ account: '123456789012', region });
  });
});
