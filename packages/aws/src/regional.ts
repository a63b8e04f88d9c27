/** One client per region, made when it is first needed; null is the region of the environment. */
export function regional<Client>(make: (region: string | null) => Promise<Client>) {
  const clients = new Map<string | null, Promise<Client>>();
  return (region: string | null = null): Promise<Client> => {
    const client = clients.get(region) ?? make(region);
    clients.set(region, client);
    return client;
  };
}
