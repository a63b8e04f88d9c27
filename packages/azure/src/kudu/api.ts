import type { PackageType } from '../package/faults.ts';

/** What a slot's publishing host does. All of it rejects with an AzureError. */
export interface Kudu {
  /**
   * Publishes a package, and does not wait for its end.
   *
   * @returns the deployment's id; null where the host does not tell
   */
  publish(package_: Published): Promise<string | null>;
  /** Newest first. */
  deployments(): Promise<KuduDeployment[]>;
  deployment(id: string): Promise<KuduDeployment>;
  /** What the deployment has to say for itself. */
  log(id: string): Promise<string[]>;
  /** What platform and containers have written, the latest file's lines; none where there is no such thing. */
  dockerLog(): Promise<string[]>;
}

export interface Published {
  readonly bytes: Uint8Array;
  readonly type: PackageType;
  /** Found again by it: of this one alone. */
  readonly message: string;
}

export interface KuduDeployment {
  readonly id: string;
  readonly state: 'going-on' | 'succeeded' | 'failed';
  /** Why it failed, in its own words. */
  readonly text: string;
  readonly message: string;
}
