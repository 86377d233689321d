// The respondent's page with JavaScript: one group of questions per step, answers kept on this device
// (encrypted with the code) until they are sent. Without it the same form is one long page.
'use strict';

(() => {
  const encoder = new TextEncoder();
  const canKeep = Boolean(globalThis.crypto && crypto.subtle && hasStorage());
  const PREFIX = 'scan-';
  const KIOSK_PATIENCE = 180_000;
  const ASK_AGAIN = 15_000;
  const LONGEST_ANSWER = 65_000;

  /** Where storage is blocked, merely looking at it fails. */
  function hasStorage() {
    try {
      return Boolean(globalThis.localStorage);
    } catch {
      return false;
    }
  }

  const hex = bytes => Array.from(new Uint8Array(bytes), b => b.toString(16).padStart(2, '0')).join('');
  const digest = text => crypto.subtle.digest('SHA-256', encoder.encode(text));
  const normal = code => code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');

  /** What was filled in, on this device only; nobody reads it without the code. */
  class Draft {
    constructor(code) {
      this.code = normal(code);
    }

    async open() {
      this.name = PREFIX + hex(await digest('name ' + this.code)).slice(0, 16);
      this.key = await crypto.subtle.importKey('raw', await digest('key ' + this.code), 'AES-GCM', false, ['encrypt', 'decrypt']);
      return this;
    }

    async save(content) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, this.key, encoder.encode(JSON.stringify(content)));
      localStorage.setItem(this.name, hex(iv) + hex(sealed));
    }

    async load() {
      const stored = localStorage.getItem(this.name);
      if (!stored) return null;
      try {
        const bytes = Uint8Array.from(stored.match(/../g), pair => parseInt(pair, 16));
        const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes.slice(0, 12) }, this.key, bytes.slice(12));
        return JSON.parse(new TextDecoder().decode(plain));
      } catch {
        this.clear();
        return null;
      }
    }

    clear() {
      localStorage.removeItem(this.name);
    }
  }

  const decoded = fragment => {
    try {
      return decodeURIComponent(fragment);
    } catch {
      return fragment;
    }
  };

  /**
   * A code in the link's fragment never reaches a log; it is taken out of the address too. A fragment that names a
   * part of the page is a link to that: to the content, or to a field that is wrong.
   */
  function codePage(form) {
    const code = decoded(location.hash.slice(1));
    if (!code || document.getElementById(code)) return;
    history.replaceState(null, '', location.pathname);
    form.elements.code.value = code;
    form.submit();
  }

  class Questionnaire {
    constructor(form) {
      this.form = form;
      this.title = form.querySelector('h1');
      this.steps = Array.from(form.querySelectorAll('[data-step]'));
      this.progress = form.querySelector('[data-progress]');
      this.buttons = form.querySelector('[data-buttons]');
      this.sending = form.querySelector('[data-sending]');
      this.shared = form.querySelector('[data-shared-device]');
      this.words = form.dataset;
      this.current = 0;
      this.sent = false;
      this.waiting = false;
      this.saving = Promise.resolve();
    }

    async start() {
      this.progress.hidden = false;
      this.buttons.hidden = false;
      this.form.querySelector('[data-back]').addEventListener('click', () => this.show(this.current - 1));
      this.form.querySelector('[data-next]').addEventListener('click', () => this.show(this.current + 1));
      this.form.addEventListener('change', () => this.changed());
      this.form.addEventListener('submit', event => this.submit(event));
      this.form.querySelectorAll('[data-absent]').forEach(box => this.absent(box));
      document.querySelectorAll('[data-languages]').forEach(other => other.addEventListener('submit', event => this.leave(event)));
      addEventListener('online', () => { if (this.waiting) this.send(); });
      addEventListener('beforeunload', event => { if (this.waiting && !this.sent) event.preventDefault(); });
      if (this.words.kiosk) this.startOverWhenLeft();
      await this.restore();
      const faulty = this.steps.findIndex(step => step.querySelector('.faulty'));
      this.show(faulty >= 0 ? faulty : this.current, true);
    }

    async restore() {
      if (!canKeep || this.words.kiosk) return;
      this.draft = await new Draft(this.form.elements.code.value).open();
      this.form.querySelector('[data-shared]').hidden = false;
      const kept = await this.draft.load();
      if (!kept || kept.items !== this.names().join()) return;
      this.form.elements.sheet.value = kept.sheet;
      for (const [name, value] of kept.answers) {
        const list = this.form.querySelector(`select[name="${CSS.escape(name)}"]`);
        const field = Array.from(this.form.elements).find(f => f.name === name && f.value === value && f.type !== 'hidden');
        if (list) list.value = value;
        else if (field) field.checked = true;
      }
      this.form.querySelectorAll('[data-absent]').forEach(box => this.absent(box));
      this.current = Math.min(kept.step, this.steps.length - 1);
      this.form.querySelector('[data-restored]').hidden = false;
    }

    /** Names of the statements: of what is answered, neither department nor margins. */
    names() {
      return Array.from(new Set(Array.from(this.form.elements).filter(f => f.type === 'radio' && f.closest('.likert')).map(f => f.name)));
    }

    answers() {
      return Array.from(new FormData(this.form)).filter(([name]) => !['code', 'scan', 'sheet', 'taal', 'kiosk'].includes(name));
    }

    changed() {
      this.form.querySelectorAll('[data-absent]').forEach(box => this.absent(box));
      this.keep();
    }

    keep() {
      if (!this.draft || this.sent) return;
      if (this.shared && this.shared.checked) {
        this.saving = this.saving.then(() => this.draft.clear());
        return;
      }
      const content = { sheet: this.form.elements.sheet.value, items: this.names().join(), step: this.current, answers: this.answers() };
      this.saving = this.saving.then(() => this.draft.save(content)).catch(() => { this.draft = null; });
    }

    /** What was answered comes along into another language: it is kept here first. */
    async leave(event) {
      if (!this.draft || this.shared.checked) return;
      event.preventDefault();
      const other = event.target;
      const language = document.createElement('input');
      Object.assign(language, { type: 'hidden', name: 'taal', value: event.submitter.value });
      other.append(language);
      this.keep();
      await this.saving;
      HTMLFormElement.prototype.submit.call(other);
    }

    /**
     * A tablet that is left behind shows nobody's answers to the next one. A sheet that waits for the connection
     * exists here alone, and shows nothing: there it stays.
     */
    startOverWhenLeft() {
      let left;
      const again = () => {
        clearTimeout(left);
        left = setTimeout(() => (this.waiting ? again() : location.replace(this.words.kiosk)), KIOSK_PATIENCE);
      };
      ['pointerdown', 'keydown', 'scroll'].forEach(sign => addEventListener(sign, again, { passive: true }));
      again();
    }

    absent(box) {
      box.closest('[data-step]').querySelectorAll('.likert').forEach(item => { item.hidden = box.checked; });
    }

    show(step, first) {
      this.current = Math.max(0, Math.min(step, this.steps.length - 1));
      this.steps.forEach((s, i) => { s.hidden = i !== this.current; });
      this.form.classList.toggle('under-way', this.current > 0);
      const last = this.steps.length - 1;
      this.progress.querySelector('[data-progress-text]').textContent = this.words.stepWords.replace('#1', this.current + 1).replace('#2', this.steps.length);
      this.progress.querySelector('progress').value = Math.round(100 * this.current / last);
      this.showBack();
      this.buttons.querySelector('[data-next]').hidden = this.current === last;
      this.buttons.querySelector('[data-next]').textContent = this.current === 0 ? this.words.begin : this.words.nextWord;
      if (this.current === last) this.count();
      if (!first) {
        this.form.querySelector('[data-restored]').hidden = true;
        (this.steps[this.current].querySelector('h2') || this.title).focus({ preventScroll: true });
        scrollTo(0, 0);
        this.keep();
      }
    }

    /** What was given to be sent is not changed any more, as was said before. */
    showBack() {
      this.buttons.querySelector('[data-back]').hidden = this.current === 0 || this.waiting;
    }

    /** Statements about what someone does not have are hidden, and not left open. */
    count() {
      const open = Array.from(this.form.querySelectorAll('.likert'))
        .filter(item => !item.hidden && !item.querySelector(':checked')).length;
      this.form.querySelector('[data-answered]').textContent = open === 0
        ? this.words.allAnswered
        : this.words.someSkipped.replace('#1', open);
    }

    submit(event) {
      event.preventDefault();
      if (this.current < this.steps.length - 1) this.show(this.current + 1);
      else this.send();
    }

    /** Until it arrived, whatever happens: sending a sheet twice is harmless. */
    async send() {
      if (this.busy || this.sent) return;
      clearTimeout(this.timer);
      this.busy = true;
      this.waiting = true;
      this.showBack();
      this.tell(this.words.sendingWords);
      try {
        const answer = await fetch(this.form.action, {
          method: 'POST', body: new URLSearchParams(new FormData(this.form)), redirect: 'follow', signal: AbortSignal.timeout?.(LONGEST_ANSWER),
        });
        if (this.isForLater(answer)) this.later(this.words.later);
        else await this.answered(answer);
      } catch {
        this.later(this.words.offline);
      }
      this.busy = false;
    }

    /** Too many at once, a fault, or somebody else who answers: a network that wants a login first. */
    isForLater(answer) {
      return answer.status >= 500 || answer.status === 429 || (answer.ok && !answer.redirected);
    }

    /** A phone does not always say that it is back: ask again, seldom, and not all at the same moment. */
    later(text) {
      this.tell(text);
      this.timer = setTimeout(() => this.send(), ASK_AGAIN * (1 + Math.random() / 3));
    }

    async answered(answer) {
      this.sent = true;
      if (answer.ok) {
        await this.saving;
        if (this.draft) this.draft.clear();
        location.replace(answer.url);
        return;
      }
      // The service says what is wrong on a page of its own.
      if (answer.status !== 422 && this.draft) this.draft.clear();
      HTMLFormElement.prototype.submit.call(this.form);
    }

    tell(text) {
      this.sending.hidden = false;
      this.sending.textContent = text;
    }
  }

  const code = document.querySelector('[data-code-form]');
  if (code) {
    codePage(code);
    // A link pasted where this page is open already loads nothing: only the fragment changes.
    window.addEventListener('hashchange', () => codePage(code));
  }
  const questionnaire = document.querySelector('[data-questionnaire]');
  if (questionnaire) new Questionnaire(questionnaire).start();
})();
