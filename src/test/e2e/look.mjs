import { openAs, startProduct } from './product.mjs';
const product = await startProduct();
const vws = process.argv.slice(2);
for (const kind of vws.length ? vws : ['desk','phone']) {
  const phone = kind === 'phone';
  const maria = await openAs(product, 'maria', { phone });
  const p = maria.page;
  await p.waitForTimeout(2500);
  await p.screenshot({ path: `/tmp/full/list-${kind}.png` });
  const tasks = await (await p.request.get(product.address + '/camunda/api/engine/engine/default/task?maxResults=50')).json();
  console.log(kind, tasks.map?.(t => `${t.name} ${t.due}`).join('\n'));
  await p.goto(product.address + '/red.html?red=JAHUA'); await p.waitForTimeout(3000);
  await p.screenshot({ path: `/tmp/full/red-${kind}.png`, fullPage: true });
  await p.goto(product.address + '/plan.html'); await p.waitForTimeout(2000);
  await p.screenshot({ path: `/tmp/full/plan-${kind}.png`, fullPage: true });
  for (const key of ['userTask_prepareDiagnoses','userTask_interviewMember','userTask_recordPledges','userTask_mapSupport','userTask_prepareAgenda']) {
    const t = tasks.find?.(x => x.taskDefinitionKey === key);
    if (!t) { console.log('no', key); continue; }
    await p.goto(product.address + '/camunda/app/tasklist/default/#/?task=' + t.id); await p.waitForTimeout(4000);
    await p.screenshot({ path: `/tmp/full/${key}-${kind}.png`, fullPage: true });
    if (key === 'userTask_prepareAgenda') {
      const tab = p.locator('.tabbed-content .nav-tabs > li', { hasText: 'Confianza' }).first();
      if (await tab.isVisible()) { await tab.click(); await p.waitForTimeout(2000); await p.locator('.articula-trust summary').first().click().catch(()=>{}); await p.screenshot({ path: `/tmp/full/trust-${kind}.png`, fullPage: true }); } else console.log('no tab');
    }
  }
  console.log(maria.errors);
  await maria.close();
}
console.log(product.log().split('\n').filter(l => /ERROR|WARN|Told|Started/.test(l)).slice(0, 12).join('\n'));
await product.stop();
