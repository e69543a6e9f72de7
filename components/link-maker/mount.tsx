import { mountIslands } from '../mount-islands';
import { LinkMaker } from './link-maker';

// The script of the link maker's page.
mountIslands({ 'link-maker': LinkMaker });
