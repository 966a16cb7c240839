/** Which screen each address opens. Each is loaded when first opened. */
import { type ComponentType, lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { Waiting } from "../parts/basic/waiting.tsx";
import { NotFound } from "./not-found.tsx";

const load = <P,>(name: string, from: () => Promise<Record<string, unknown>>) =>
  lazy(async () => ({ default: (await from())[name] as ComponentType<P> }));

const Home = load("Home", () => import("../screens/home/home.tsx"));
const List = load<{ room: string; view: string }>(
  "ListScreen",
  () => import("../screens/view/list-screen.tsx"),
);
const Act = load<{ room: string; act: string }>("ActScreen", () => import("../screens/act/act-screen.tsx"));
const Plan = load("PlanScreen", () => import("../screens/steering/plan/plan-screen.tsx"));
const Figures = load("FiguresScreen", () => import("../screens/steering/figures/figures-screen.tsx"));
const Indicator = load<{ indicator: string }>(
  "IndicatorScreen",
  () => import("../screens/steering/figures/indicator-screen.tsx"),
);
const Reviews = load("ReviewsScreen", () => import("../screens/steering/review/reviews-screen.tsx"));
const Review = load<{ id: string }>(
  "ReviewScreen",
  () => import("../screens/steering/review/review-screen.tsx"),
);
const Walls = load("WallsScreen", () => import("../screens/walls/walls-screen.tsx"));
const OwnActs = load("OwnActsScreen", () => import("../screens/own-acts/own-acts-screen.tsx"));

export const Screens = () => (
  <Suspense fallback={<Waiting />}>
    <Switch>
      <Route path="/">{() => <Home />}</Route>
      <Route path="/plan">{() => <Plan />}</Route>
      <Route path="/figures">{() => <Figures />}</Route>
      <Route path="/figures/:indicator">
        {({ indicator }) => <Indicator key={indicator} indicator={indicator} />}
      </Route>
      <Route path="/reviews">{() => <Reviews />}</Route>
      <Route path="/reviews/:id">{({ id }) => <Review key={id} id={id} />}</Route>
      <Route path="/walls">{() => <Walls />}</Route>
      <Route path="/my-acts">{() => <OwnActs />}</Route>
      <Route path="/:room/list/:view">
        {({ room, view }) => <List key={`${room} ${view}`} room={room} view={view} />}
      </Route>
      <Route path="/:room/act/:act">
        {({ room, act }) => <Act key={`${room} ${act}`} room={room} act={act} />}
      </Route>
      <Route>{() => <NotFound />}</Route>
    </Switch>
  </Suspense>
);
