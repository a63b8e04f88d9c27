import { ApiError, Timestamp, type Service } from '../core/api.ts';
import { secretArnOf, secretNameOf } from '../core/names.ts';

export interface Place {
  readonly accountId: string;
  readonly region: string;
}

/** When every secret and parameter was made. */
export const CREATED_AT = Date.UTC(2026, 0, 1);

/** Secrets Manager, as far as names go: the sandbox holds no values. */
export interface Secrets {
  readonly service: Service;
  /** The full ARN of the secret that a name, a partial or a full ARN means; null where there is none. */
  arnOf(reference: string): string | null;
}

export function createSecrets(place: Place, names: readonly string[]): Secrets {
  const arns = new Set(names.map((name) => secretArnOf(place, name)));
  const arnOf = (reference: string) => {
    const arn = secretArnOf(place, reference);
    return arns.has(arn) ? arn : null;
  };
  return {
    arnOf,
    service: {
      name: 'secretsmanager',
      protocol: 'json',
      discriminator: 'secretsmanager',
      operations: {
        DescribeSecret: ({ SecretId = '' }) => {
          const arn = arnOf(SecretId);
          if (!arn) {
            throw new ApiError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
          }
          return { ARN: arn, Name: secretNameOf(arn), CreatedDate: new Timestamp(CREATED_AT) };
        },
      },
    },
  };
}
