import { defineElement } from '../base/define-element.js';
import { MitPlaces } from './places.element.js';

defineElement('mit-places', MitPlaces);
