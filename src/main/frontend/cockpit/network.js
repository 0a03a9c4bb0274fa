/** Id of the network an instance is about; nothing when it is about none. */
export async function networkOf(api, processInstanceId) {
  const [found] = await api.post('variable-instance', { processInstanceIdIn: [processInstanceId], variableName: 'networkId' });
  return found?.value;
}
