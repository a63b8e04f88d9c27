import type { Urls } from '../urls.ts';
import { idOfName, nodeId } from './common.ts';

/** https://docs.github.com/en/rest/users/users#get-a-user (the short form that other objects have in them) */
export function userView({ api, server }: Urls, login: string) {
  const url = `${api}/users/${encodeURIComponent(login)}`;
  const isBot = login.endsWith('[bot]');
  return {
    login,
    id: idOfName(login),
    node_id: nodeId('User', login),
    avatar_url: `${server}/avatars/u/${idOfName(login)}`,
    gravatar_id: '',
    url,
    html_url: isBot ? `${server}/apps/${login.slice(0, -5)}` : `${server}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: isBot ? 'Bot' : 'User',
    site_admin: false,
  };
}

/** https://docs.github.com/en/rest/users/users#get-the-authenticated-user */
export function publicUserView(urls: Urls, login: string, at: string) {
  return {
    ...userView(urls, login),
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: at,
    updated_at: at,
  };
}
