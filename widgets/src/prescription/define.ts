import { defineElement } from '../base/define-element.js';
import { MitPrescription } from './prescription.element.js';

defineElement('mit-prescription', MitPrescription);
