// Fills in a form the way a person does: by the field's key and, in a list, its row.
export class FilledForm {
  constructor(page) {
    this.page = page;
    this.root = page.locator('.fjs-container').first();
  }

  async ready() {
    await this.root.locator('form').waitFor();
    return this;
  }

  selector(key, row) {
    return `[id$="-${key}${row === undefined ? '' : `_${row}`}"]`;
  }

  input(key, row) {
    return this.root.locator(this.selector(key, row)).first();
  }

  async type(key, text, row) {
    await this.input(key, row).fill(text);
  }

  async choose(key, option, row) {
    const field = this.root.locator('.fjs-form-field-select', { has: this.page.locator(this.selector(key, row)) });
    const item = field.locator('.fjs-dropdownlist-item', { hasText: option }).first();
    // Coming by the keyboard has opened the list already, and a click would close it
    if (!(await item.isVisible())) await field.locator('.fjs-input-group').click();
    await item.click();
  }

  async pick(key, option, row) {
    const field = this.root.locator('.fjs-form-field-radio', { has: this.page.locator(`[id*="-${key}${row === undefined ? '' : `_${row}`}-"]`) });
    const box = field.getByLabel(option, { exact: true });
    const chips = await field.evaluate(node => node.classList.contains('articula-choice'));
    await this.touchUntilChecked(box, chips ? box : field.getByText(option, { exact: true }));
  }

  /** One tap on a choice whose options are all in sight. */
  async tap(key, option, row) {
    const field = this.root.locator('.articula-choice', { has: this.page.locator(`[id*="-${key}${row === undefined ? '' : `_${row}`}-"]`) });
    await field.getByRole('radio', { name: option, exact: true }).click();
  }

  /** One tap into a field, unless the cursor is there, and then the keyboard. */
  async write(key, text, row) {
    const input = this.input(key, row);
    if (!(await input.evaluate(node => node === document.activeElement))) await input.click();
    await this.page.keyboard.type(text);
  }

  async check(key, row) {
    await this.touchUntilChecked(this.input(key, row), this.input(key, row));
  }

  /** What moves while it is being touched is missed; whoever sees that touches it again. */
  async touchUntilChecked(box, target) {
    for (let touches = 0; touches < 5 && !(await box.isChecked()); touches++) await target.click();
  }

  async upload(key, file) {
    const field = this.root.locator('.fjs-form-field-filepicker', { has: this.page.locator(this.selector(key)) });
    await field.locator('input[type=file]').setInputFiles(file);
  }

  async date(key, text, row) {
    const field = this.root.locator('.fjs-form-field-datetime', { has: this.page.locator(`[id*="-${key}${row === undefined ? '' : `_${row}`}"]`) });
    await field.locator('input.fjs-input').first().fill(text);
    await this.page.keyboard.press('Tab');
  }

  async time(key, text) {
    const field = this.root.locator('.fjs-form-field-datetime', { has: this.page.locator(`[id*="-${key}"]`) });
    await field.locator('input.fjs-input').last().fill(text);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Tab');
  }

  async add(list) {
    await this.root.locator('.fjs-form-field-dynamiclist', { has: this.page.getByText(list, { exact: true }) })
      .locator('> .fjs-repeat-render-footer').getByRole('button', { name: 'Agregar' }).click();
  }

  /** Sends the form and waits, as a person does, until it is taken or says what is wrong. The network's next task may open at once. */
  async complete() {
    const task = new URL(this.page.url()).hash;
    await this.send();
    const outcome = await this.page.waitForFunction(before => {
      if (document.querySelector('.articula-problems')?.hidden === false) return 'refused';
      return !document.querySelector('.fjs-container') || location.hash !== before ? 'taken' : null;
    }, task, { timeout: 60_000 });
    if ((await outcome.jsonValue()) === 'refused') throw new Error(`The form was refused: ${await this.page.locator('.articula-problems').innerText()}`);
  }

  async send() {
    await this.page.getByRole('button', { name: 'Completar' }).click();
  }
}
