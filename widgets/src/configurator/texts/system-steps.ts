import type { Form, System } from '../settings.js';

export interface SystemSteps {
  readonly name: string;
  readonly steps: readonly string[];
  /** What an editor must be allowed to do. */
  readonly right: string;
  /** What the system takes away, and what helps then. */
  readonly strips: string;
  readonly tried: string;
  /** The form that most likely survives. */
  readonly form: Form;
}

const BY_MANUALS = 'Wir haben das nach Unterlagen der Hersteller und Fehlerberichten aufgeschrieben und nicht in einem laufenden System ausprobiert.';

/** Facts: https://docs.typo3.org (Feature 99499), github.com/TYPO3/html-sanitizer issues 23 and 34, WordPress/gutenberg 15763, WordPress/classic-editor 225, ckeditor/ckeditor5 11432. */
export const SYSTEM_STEPS: Record<System, SystemSteps> = {
  typo3: {
    name: 'TYPO3',
    steps: [
      'Legen Sie auf der Seite ein neues Inhaltselement an: „Besondere Elemente“, dann „Reines HTML“.',
      'Fügen Sie die Zeilen in das Feld „HTML-Code“ ein und speichern Sie.',
      'Erscheinen die Zeilen als Text auf der Seite, dann bereinigt Ihre Vorlage das Element. Bitten Sie Ihre Agentur, „Reines HTML“ unverändert auszugeben.',
    ],
    right: 'Ihre Benutzergruppe muss das Inhaltselement „Reines HTML“ verwenden dürfen. Das stellt eine Administratorin oder ein Administrator ein.',
    strips: 'Der Texteditor (das Element „Text“) entfernt unbekannte Tags. Fügen Sie die Zeilen nie dort ein.',
    tried: BY_MANUALS,
    form: 'module',
  },
  wordpress: {
    name: 'WordPress',
    steps: [
      'Fügen Sie der Seite einen Block „Individuelles HTML“ hinzu.',
      'Fügen Sie die Zeilen ein und speichern Sie. Schalten Sie danach nicht auf die visuelle Ansicht um.',
      'Fehlt nach dem Speichern die Zeile mit „script“, dann fehlt Ihnen das Recht. Nehmen Sie die Form „Nur eine Adresse“: Fügen Sie die Adresse allein in einen Absatz ein.',
    ],
    right: 'Sie brauchen das Recht „unfiltered_html“. In einem Netzwerk aus mehreren Seiten (Multisite) haben es nur Netzwerk-Administratoren.',
    strips: 'Ohne dieses Recht entfernt WordPress „script“, unbekannte Tags und „iframe“. Der klassische Editor entfernt unbekannte Tags auch dann, wenn man auf die visuelle Ansicht umschaltet.',
    tried: `${BY_MANUALS} Nachgestellt haben wir den abgeschotteten Rahmen, in den WordPress eine solche Adresse setzt: Darin lassen sich Verweise nicht in neuen Fenstern öffnen.`,
    form: 'module',
  },
  drupal: {
    name: 'Drupal',
    steps: [
      'Lassen Sie die Zeile mit „script“ von Ihrer Agentur als Bibliothek in das Theme eintragen.',
      'Legen Sie einen Block mit einem Textformat ohne Editor an und fügen Sie dort die übrigen Zeilen ein.',
      'Muss es ein Textformat mit CKEditor sein, dann erlauben Sie darin „div“ mit den Angaben „data-mit-widget“ und „data-*“ und nehmen die Form „div“.',
    ],
    right: 'Ihre Rolle muss dieses Textformat verwenden dürfen.',
    strips: 'CKEditor 5 entfernt unbekannte Tags und „script“, selbst wenn das Textformat sie erlaubt.',
    tried: BY_MANUALS,
    form: 'div',
  },
  ikiss: {
    name: 'iKISS',
    steps: [
      'Fragen Sie Ihre Ansprechperson bei Advantic, welches Element HTML unverändert ausgibt.',
      'Bekommen Sie ein solches Element, fügen Sie die Zeilen dort ein.',
      'Ist nur ein Rahmen erlaubt, nehmen Sie die Form „Rahmen“.',
    ],
    right: 'Das wissen wir nicht.',
    strips: 'Das wissen wir nicht. Wir haben keine öffentlichen Unterlagen darüber gefunden, was Redaktionen in iKISS einfügen dürfen.',
    tried: 'Wir haben es nicht ausprobiert. Wenn Sie es tun, schreiben Sie uns bitte, was ging.',
    form: 'frame',
  },
  other: {
    name: 'Ein anderes System oder eine eigene Seite',
    steps: [
      'Suchen Sie ein Element, das HTML unverändert ausgibt. Oft heißt es „HTML“, „Quelltext“ oder „Einbetten“.',
      'Fügen Sie die Zeilen ein und speichern Sie.',
      'Fehlt danach die Liste, dann nehmen Sie die Form „div“ und zuletzt die Form „Rahmen“.',
    ],
    right: 'Meist ist es das Recht, HTML oder Quelltext zu bearbeiten.',
    strips: 'Viele Editoren entfernen Tags, die sie nicht kennen. Die Form „div“ bleibt fast immer erhalten; die Zeile mit „script“ gehört dann einmal in die Vorlage der Seite.',
    tried: 'Ausprobiert mit Seiten aus reinem HTML in Chromium, auch mit sehr strengen Sicherheitsregeln.',
    form: 'module',
  },
};
