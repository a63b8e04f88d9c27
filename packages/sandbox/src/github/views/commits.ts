import type { Commit, Person } from '../git/commits.ts';
import type { FileChange } from '../git/history.ts';
import { segments, type Urls } from '../urls.ts';
import { nodeId, time } from './common.ts';

function personView({ name, email, seconds }: Person) {
  return { name, email, date: time(seconds * 1_000) };
}

/**
 * The sandbox knows nobody's keys. GitHub signs what a bot commits without naming an author; the sandbox does not.
 * https://docs.github.com/en/rest/git/commits#get-a-commit-object (signature verification object)
 */
function verificationView({ signature, payload }: Commit) {
  if (signature === null) {
    return { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
  }
  return { verified: false, reason: 'unknown_key', signature, payload, verified_at: null };
}

/** https://docs.github.com/en/rest/git/commits#get-a-commit-object */
export function gitCommitView(urls: Urls, commit: Commit) {
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: urls.repo(`/git/commits/${commit.sha}`),
    html_url: urls.html(`/commit/${commit.sha}`),
    author: personView(commit.author),
    committer: personView(commit.committer),
    message: commit.message,
    tree: { sha: commit.tree, url: urls.repo(`/git/trees/${commit.tree}`) },
    parents: commit.parents.map((sha) => parentView(urls, sha, '/git')),
    verification: verificationView(commit),
  };
}

function parentView(urls: Urls, sha: string, below: '' | '/git') {
  return { sha, url: urls.repo(`${below}/commits/${sha}`), html_url: urls.html(`/commit/${sha}`) };
}

/**
 * https://docs.github.com/en/rest/commits/commits#get-a-commit
 * The accounts `author` and `committer` are null: no account of the sandbox has an e-mail address.
 */
export function commitView(urls: Urls, commit: Commit) {
  const url = urls.repo(`/commits/${commit.sha}`);
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    commit: {
      author: personView(commit.author),
      committer: personView(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: urls.repo(`/git/trees/${commit.tree}`) },
      url: urls.repo(`/git/commits/${commit.sha}`),
      comment_count: 0,
      verification: verificationView(commit),
    },
    url,
    html_url: urls.html(`/commit/${commit.sha}`),
    comments_url: `${url}/comments`,
    author: null,
    committer: null,
    parents: commit.parents.map((sha) => parentView(urls, sha, '')),
  };
}

/** A changed file, without its `patch`. https://docs.github.com/en/rest/commits/commits#compare-two-commits */
export function fileView(urls: Urls, change: FileChange, commit: string) {
  const path = segments(change.filename);
  return {
    sha: change.sha,
    filename: change.filename,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: urls.html(`/blob/${commit}/${path}`),
    raw_url: urls.html(`/raw/${commit}/${path}`),
    contents_url: urls.repo(`/contents/${path}?ref=${commit}`),
    ...(change.previousFilename !== null && { previous_filename: change.previousFilename }),
  };
}
