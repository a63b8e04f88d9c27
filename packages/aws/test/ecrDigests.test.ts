import { describe, expect, test } from '@jest/globals';
import type { EcrApi, EcrImage, FoundImage } from '../src/ecr/api.ts';
import { resolveDigests } from '../src/ecr/digests.ts';
import type { TaskDefinition } from '../src/ecs/taskDefinition.ts';

const REGISTRY = '123456789012.dkr.ecr.eu-central-1.amazonaws.com';
const DIGEST = `sha256:${'ab'.repeat(32)}`;

describe('tags in ECR', () => {
  test('become digests, and nothing else changes', async () => {
    const before = withImages(`${REGISTRY}/shop:v2`);
    const { taskDefinition, resolved, notes, problems } = await resolveDigests(before, finds(DIGEST).ecr);
    const image = `${REGISTRY}/shop@${DIGEST}`;
    expect(taskDefinition).toEqual({
      ...before,
      containerDefinitions: [{ ...before.containerDefinitions![0], image }],
    });
    expect(resolved).toEqual([{ container: 'c0', from: `${REGISTRY}/shop:v2`, to: image }]);
    expect([notes, problems]).toEqual([[], []]);
    expect(before).toEqual(withImages(`${REGISTRY}/shop:v2`));
  });

  test('are looked up once per image, in the account and region of the registry; without a tag it is latest', async () => {
    const { ecr, asked } = finds(DIGEST);
    const images = [`${REGISTRY}/shop:v2`, `${REGISTRY}/shop:v2`, `210987654321.dkr-ecr.us-east-1.on.aws/team/proxy`];
    const { resolved } = await resolveDigests(withImages(...images), ecr);
    expect(resolved.map(({ container }) => container)).toEqual(['c0', 'c1', 'c2']);
    expect(asked).toEqual([
      { account: '123456789012', region: 'eu-central-1', repository: 'shop', tag: 'v2', digest: null },
      { account: '210987654321', region: 'us-east-1', repository: 'team/proxy', tag: null, digest: null },
    ]);
  });

  test('stay when a digest is there already, or the registry is not a private one of ECR', async () => {
    const { ecr, asked } = finds(DIGEST);
    const before = withImages(
      `${REGISTRY}/shop:v2@${DIGEST}`,
      'nginx:1',
      'public.ecr.aws/nginx/nginx:1',
      'NOT AN IMAGE',
    );
    const { taskDefinition, notes } = await resolveDigests(before, ecr);
    expect(taskDefinition).toBe(before);
    expect(asked).toEqual([]);
    expect(notes).toEqual([
      '`nginx:1` keeps its tag: it is not in a private ECR registry.',
      '`public.ecr.aws/nginx/nginx:1` keeps its tag: it is not in a private ECR registry.',
      '`NOT AN IMAGE` keeps its tag: it is not in a private ECR registry.',
    ]);
  });

  test('stay, with a note, when ECR cannot be asked', async () => {
    const refused = Object.assign(new Error('not authorized to perform: ecr:DescribeImages'), {
      name: 'AccessDeniedException',
    });
    const before = withImages(`${REGISTRY}/shop:v2`);
    const { taskDefinition, notes, problems } = await resolveDigests(before, {
      findImage: async () => Promise.reject(refused),
    });
    expect(taskDefinition).toBe(before);
    expect(notes).toEqual([expect.stringMatching(/shop:v2` keeps its tag: .*ecr:DescribeImages/)]);
    expect(problems).toEqual([]);
  });

  test.each<[FoundImage, RegExp]>([
    [{ found: false, missing: 'image' }, /repository `shop` .* in eu-central-1 has no image with tag `v2`\. Push it/],
    [
      { found: false, missing: 'repository' },
      /there is no repository `shop` in the ECR registry of account 123456789012/,
    ],
  ])('that do not exist are a problem: %j', async (answer, message) => {
    const { problems } = await resolveDigests(withImages(`${REGISTRY}/shop:v2`), { findImage: async () => answer });
    expect(problems).toEqual([{ message: expect.stringMatching(message) }]);
  });
});

function withImages(...images: string[]): TaskDefinition {
  return {
    family: 'shop',
    cpu: '256',
    containerDefinitions: images.map((image, index) => ({ name: `c${index}`, image, essential: true })),
  };
}

function finds(digest: string): { ecr: EcrApi; asked: EcrImage[] } {
  const asked: EcrImage[] = [];
  const findImage = async (image: EcrImage): Promise<FoundImage> => {
    asked.push(image);
    return { found: true, digest };
  };
  return { ecr: { findImage }, asked };
}
