/** What the demonstration city may load into the care room. */
export {
  type AppointmentRow,
  loadAppointments,
  loadStays,
  loadUnits,
  type StayRow,
  type UnitRow,
} from "./store/load.ts";
