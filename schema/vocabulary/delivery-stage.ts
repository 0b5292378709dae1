/**
 * The stages that a service is shown with where nobody recorded its own (R8, A-11 280.4). They are what every service
 * has, not a fact that somebody recorded, and are marked so wherever they are shown.
 */
export const defaultDeliveryStages: readonly string[] = ['Start', 'Process', 'End'];
