import { describe, expect, test } from '@jest/globals';
import { createClock } from '../src/core/clock.ts';
import { digestOf } from '../src/core/images.ts';
import { createEcr } from '../src/ecr/ecr.ts';
import { startSandbox, startTraffic } from '../src/index.ts';

const REGISTRY = '123456789012.dkr.ecr.eu-central-1.amazonaws.com';
const NOBODY = `sha256:${'0'.repeat(64)}`;
const place = { accountId: '123456789012', region: 'eu-central-1' };

function setUp() {
  const { service, images } = createEcr({ clock: createClock(1), ...place });
  const call = async (action: string, input: object): Promise<any> =>
    service.operations[action]!(input, { ...place, accessKeyId: 'AKIATEST' });
  const describeImage = async (repositoryName: string, imageId: object) =>
    (await call('DescribeImages', { repositoryName, imageIds: [imageId] })).imageDetails[0];
  return { call, images, describeImage };
}

describe('an image', () => {
  test('has one digest, however it is named', async () => {
    const { describeImage } = setUp();
    const { imageDigest } = await describeImage('shop', { imageTag: 'v2' });
    expect(imageDigest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect([digestOf('shop:v2'), digestOf(`${REGISTRY}/shop:v2`)]).toEqual([imageDigest, imageDigest]);
    expect(digestOf(`${REGISTRY}/shop@${imageDigest}`)).toBe(imageDigest);
    expect(digestOf('shop:v3')).not.toBe(imageDigest);
  });

  test('that was asked for by tag is found by its digest, and is that tag to whoever runs it', async () => {
    const { describeImage, images } = setUp();
    const { imageDigest } = await describeImage('shop', { imageTag: 'v3-errors-5pct' });
    expect(await describeImage('shop', { imageDigest })).toMatchObject({ imageTags: ['v3-errors-5pct'] });
    expect(images.resolve(`${REGISTRY}/shop@${imageDigest}`)).toBe(`${REGISTRY}/shop:v3-errors-5pct`);
    expect(images.resolve(`shop@${imageDigest}`)).toBe('shop:v3-errors-5pct');
    expect(images.resolve(`${REGISTRY}/shop:v4@${imageDigest}`)).toBe(`${REGISTRY}/shop:v3-errors-5pct`);
  });

  test.each([
    ['shop', { imageTag: 'v2-no-such-image' }, 'ImageNotFoundException'],
    ['shop', { imageDigest: NOBODY }, 'ImageNotFoundException'],
    ['shop', { imageTag: 'v2', imageDigest: digestOf('shop:v3') }, 'ImageNotFoundException'],
    ['no-such-repository', { imageTag: 'v2' }, 'RepositoryNotFoundException'],
  ])('%s %j: %s', async (repository, imageId, code) => {
    await expect(setUp().describeImage(repository, imageId)).rejects.toMatchObject({ code });
  });

  test.each([`${REGISTRY}/shop:no-such-image`, `${REGISTRY}/no-such-repository:v1`, `${REGISTRY}/shop@${NOBODY}`])(
    '%s cannot be run',
    (image) => {
      expect(setUp().images.resolve(image)).toBeNull();
    },
  );

  test('is told apart in a batch from one that is not there', async () => {
    const { call } = setUp();
    const imageIds = [{ imageTag: 'v2' }, { imageTag: 'no-such-image' }];
    expect(await call('BatchGetImage', { repositoryName: 'shop', imageIds })).toMatchObject({
      images: [{ imageId: { imageTag: 'v2', imageDigest: digestOf('shop:v2') } }],
      failures: [{ imageId: { imageTag: 'no-such-image' }, failureCode: 'ImageNotFound' }],
    });
  });
});

test('repositories and tokens are those of the account', async () => {
  const { call } = setUp();
  const { repositories } = await call('DescribeRepositories', { repositoryNames: ['shop'] });
  expect(repositories).toMatchObject([{ repositoryUri: `${REGISTRY}/shop` }]);
  const { authorizationData } = await call('GetAuthorizationToken', {});
  expect(Buffer.from(authorizationData[0].authorizationToken, 'base64').toString()).toMatch(/^AWS:/);
});

test('a service on an image by digest behaves as the tag does, and its tasks show the digest', async () => {
  const digest = digestOf('shop:v3-errors-50pct');
  await using shop = await startSandbox({
    speed: 100,
    scenario: { services: [{ name: 'shop', image: `${REGISTRY}/shop:v3-errors-50pct` }] },
  });
  const { taskDefinition } = await shop.invoke('ecs', 'DescribeTaskDefinition', { taskDefinition: 'shop' });
  const [container] = taskDefinition.containerDefinitions;
  await shop.invoke('ecs', 'RegisterTaskDefinition', {
    ...taskDefinition,
    containerDefinitions: [{ ...container, image: `${REGISTRY}/shop@${digest}` }],
  });
  await shop.invoke('ecs', 'UpdateService', { cluster: 'sandbox', service: 'shop', taskDefinition: 'shop' });
  const state = () => shop.state() as { ecs: { services: any[]; tasks: any[] } };
  while (state().ecs.services[0].deployments[0].rolloutState !== 'COMPLETED') await shop.clock.sleep(1_000);

  const traffic = startTraffic(shop.urls['shop']!, { perSecond: 200 });
  while (traffic.report().requests < 40) await shop.clock.sleep(1_000);
  const { failed, requests } = await traffic.stop();
  expect(failed / requests).toBeCloseTo(0.5, 1);
  const running = state().ecs.tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING');
  expect(running.map(({ containers }) => containers[0].imageDigest)).toEqual([digest, digest]);
});
