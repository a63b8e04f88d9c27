import type { EcrApi, FoundImage } from '../ecr/api.ts';
import { describeMissing, ecrImage, type LocatedImage } from '../ecr/image.ts';
import type { TaskDefinition } from '../ecs/taskDefinition.ts';
import { textOf } from '../nameCalls.ts';
import { severityFor, type Check } from './checks.ts';
import type { Revision } from './model.ts';
import type { Step } from './step.ts';

/**
 * Whether the images are still there, and still what succeeded. One call per image in ECR; never throws: a registry that
 * cannot be asked is a warning.
 */
export async function checkImages(
  ecr: EcrApi,
  taskDefinition: TaskDefinition,
  revision: Revision | null,
  step: Step,
): Promise<Check[]> {
  const containers = taskDefinition.containerDefinitions ?? [];
  const images = [...new Set(containers.flatMap(({ image }) => image ?? []))];
  const checks = images.map(async (text): Promise<Check[]> => {
    const image = ecrImage(text);
    if (image === null) return [];
    try {
      return judgeImage(image, await ecr.findImage(image.at), ranAs(text, revision), step);
    } catch (error) {
      const message = `\`${text}\`: ECR could not be asked whether the image is still there (${textOf(error)}).`;
      return [{ severity: 'warning', message }];
    }
  });
  return (await Promise.all(checks)).flat();
}

/** @param ran digest that the image had when the release succeeded; null when nobody knows */
export function judgeImage(image: LocatedImage, found: FoundImage, ran: string | null, step: Step): Check[] {
  if (!found.found) return [{ severity: severityFor(step), message: describeMissing(image, found.missing) }];
  if (ran === null || found.digest === ran) return [];
  const message =
    `\`${image.text}\` is another image now (\`${found.digest}\`) than when this release succeeded (\`${ran}\`): the ` +
    'tag was moved. What comes back is not what ran then.';
  return [{ severity: 'warning', message }];
}

function ranAs(text: string, revision: Revision | null): string | null {
  return revision?.images.find(({ image }) => image === text)?.digest ?? null;
}
