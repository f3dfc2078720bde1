//! Makes reports of sightings and hands them to the sinks.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use super::{QUIET, Shared};
use crate::cause::Cause;
use crate::config::Config;
use crate::detect::{Sighting, Source, Stage as Seen};
use crate::platform::{self, Doing};
use crate::registry::{CONTEXTS, Context, Parent, Seat};
use crate::sinks::{Outlet, Report};
use crate::site::{Entry, SITES};
use crate::stack::{Pending, Service};
use crate::stall::{Stage, Stall, StallKind, Thread};
use crate::tag::Kind;

/// See the file's head.
pub(super) struct Teller {
    pause_under_debugger: bool,
    shared: Arc<Shared>,
    /// The first is the one whose thread runs code of subscribers.
    outlets: Vec<Outlet>,
    /// Contexts that nobody needs any more, to be dropped on that thread.
    remains: Vec<Context>,
    /// Contexts of stalls that last, so that all their stages are told in the same place.
    lasting: HashMap<u64, (Context, Thread)>,
    /// Causes of stalls that last: a descriptor's name is to be had only while the call does.
    causes: HashMap<u64, Vec<(Doing, Option<Cause>)>>,
    stacks: Option<Service>,
    /// Stacks of stalls that last, taken or on their way.
    taken: HashMap<u64, Pending>,
}

impl Teller {
    pub(super) fn new(
        config: &Config,
        shared: Arc<Shared>,
        outlets: Vec<Outlet>,
        stacks: Option<Service>,
    ) -> Self {
        let pause_under_debugger = config.pause_under_debugger;
        Self {
            pause_under_debugger,
            shared,
            outlets,
            remains: Vec::new(),
            lasting: HashMap::new(),
            causes: HashMap::new(),
            stacks,
            taken: HashMap::new(),
        }
    }

    /// Who takes stacks, where that is done.
    pub(super) fn stacks(&self) -> Option<&Service> {
        self.stacks.as_ref()
    }

    pub(super) fn tell(&mut self, sighting: &Sighting, seat: &'static Seat) {
        let Some(entry) = SITES.get(sighting.tag.site()) else { return };
        let is_first = !self.lasting.contains_key(&sighting.stall);
        let (context, thread) = self.surroundings(sighting, seat);
        let causes = self.causes(sighting, thread.tid);
        if context.scope & QUIET != 0 {
            self.shared.judge(context.scope, &Arc::new(stall(sighting, entry, thread, causes, None)));
            return self.discard(context);
        }
        if is_first && matches!(sighting.stage, Seen::Running { .. }) {
            self.shared.in_flight.add(1);
            entry.counts.in_flight.add(1);
        }
        self.count_end(entry, sighting);
        // A thread that a debugger holds is not blocked by its code.
        if self.pause_under_debugger && platform::debugger_attached() {
            self.shared.under_debugger.add(1);
            return self.discard(context);
        }
        let stack = self.stack(sighting, seat);
        let stall = Arc::new(stall(sighting, entry, thread, causes, stack));
        self.shared.judge(context.scope, &stall);
        let mut context = Some(context);
        for outlet in &self.outlets {
            let context = context.take().unwrap_or_default();
            outlet.tell(Report { stall: Arc::clone(&stall), context });
        }
    }

    /// Keeps a context until [`let_go`](Self::let_go): what it holds is not dropped here, where a subscriber's code could keep
    /// the monitor.
    pub(super) fn discard(&mut self, context: Context) {
        if context.holds_others() {
            self.remains.push(context);
        }
    }

    /// Hands over what was discarded.
    pub(super) fn let_go(&mut self) {
        if let Some(first) = self.outlets.first()
            && !self.remains.is_empty()
        {
            first.discard(std::mem::take(&mut self.remains));
        }
    }

    /// Calls the sinks that show more than stalls.
    pub(super) fn pulse(&self) {
        self.outlets.iter().for_each(Outlet::pulse);
    }

    /// What is asked of the stacks is answered while the sinks wait for it, so they come first.
    pub(super) fn close(mut self) {
        for (context, _) in std::mem::take(&mut self.lasting).into_values() {
            self.discard(context);
        }
        self.let_go();
        SITES.forget_in_flight();
        if let Some(stacks) = self.stacks {
            stacks.close();
        }
        Outlet::close_all(self.outlets);
    }

    fn surroundings(&mut self, sighting: &Sighting, seat: &Seat) -> (Context, Thread) {
        let known = match sighting.stage {
            Seen::Running { .. } => self.lasting.get(&sighting.stall).cloned(),
            Seen::Ended { .. } => self.lasting.remove(&sighting.stall),
        };
        if let Some((context, thread)) = known {
            return (self.with_end(context, sighting), thread);
        }
        let context = self.context(sighting, seat);
        let mut found = (context, thread(seat));
        // A thread whose poll is over may be in another task's.
        if !matches!(sighting.source, Source::Slot { .. }) {
            found.1.task = None;
        }
        if matches!(sighting.stage, Seen::Running { .. }) {
            self.lasting.insert(sighting.stall, found.clone());
        }
        found
    }

    /// With the span that the poll ended in, where it has left word: the one that was current before may be over.
    fn with_end(&mut self, known: Context, sighting: &Sighting) -> Context {
        let Source::Held { .. } = sighting.source else { return known };
        let ended = CONTEXTS.get(sighting.tag.context()).of_end();
        if !matches!(ended.parent, Parent::Ended(_)) {
            self.discard(ended);
            return known;
        }
        let told = Context { scope: known.scope, ..ended };
        self.discard(known);
        told
    }

    fn context(&mut self, sighting: &Sighting, seat: &Seat) -> Context {
        match sighting.source {
            Source::Slot { level, seen } => {
                let context = CONTEXTS.get(sighting.tag.context());
                if seat.slot.still(level, seen) {
                    return context;
                }
                // The poll ended meanwhile, and the place may already be another future's.
                self.discard(context);
                Context::default()
            }
            Source::Held { scope } => {
                let context = CONTEXTS.get(sighting.tag.context()).of_end();
                Context { scope: if context.scope == 0 { scope } else { context.scope }, ..context }
            }
            Source::Gone => Context::default(),
        }
    }

    fn causes(&mut self, sighting: &Sighting, tid: Option<u32>) -> Vec<(Cause, Duration)> {
        let mut known = self.causes.remove(&sighting.stall).unwrap_or_default();
        let mut causes = Vec::new();
        for (doing, time) in &sighting.doing {
            let cause = match known.iter().find(|(known, _)| known == doing) {
                Some((_, cause)) => cause.clone(),
                None => {
                    let cause = platform::cause(*doing, tid);
                    known.push((*doing, cause.clone()));
                    cause
                }
            };
            causes.extend(cause.map(|cause| (cause, Duration::from_nanos(*time))));
        }
        if matches!(sighting.stage, Seen::Running { .. }) {
            self.causes.insert(sighting.stall, known);
        }
        causes
    }

    /// The stack is taken when the stall is first told, and again at later stages if that failed.
    fn stack(&mut self, sighting: &Sighting, seat: &'static Seat) -> Option<Pending> {
        let known = self.taken.remove(&sighting.stall);
        let (Seen::Running { .. }, Source::Slot { level, seen }) = (sighting.stage, sighting.source) else {
            return known;
        };
        let stack = match known.filter(|known| known.missing().is_none()) {
            Some(known) => known,
            None => self.stacks.as_ref()?.ask(seat, level, seen),
        };
        self.taken.insert(sighting.stall, stack.clone());
        Some(stack)
    }

    fn count_end(&self, entry: &Entry, sighting: &Sighting) {
        let Seen::Ended { reported_live, .. } = sighting.stage else { return };
        if reported_live {
            self.shared.in_flight.sub(1);
            entry.counts.in_flight.sub(1);
        }
        self.shared.stalls.add(1);
        entry.counts.stalls.add(1);
        entry.counts.total.add(sighting.elapsed);
        entry.counts.longest.raise_to(sighting.elapsed);
    }
}

fn thread(seat: &Seat) -> Thread {
    let occupant = seat.occupant();
    let name = occupant.as_ref().and_then(|occupant| occupant.thread.name()).unwrap_or("unnamed");
    let name = name.into();
    let Some(occupant) = occupant else {
        return Thread { name, id: None, tid: None, task: None, runtime: None };
    };
    let (tid, runtime) = (occupant.tid, occupant.runtime);
    Thread { name, id: Some(occupant.thread.id()), tid, task: seat.task(), runtime }
}

fn stall(
    sighting: &Sighting,
    entry: &'static Entry,
    thread: Thread,
    causes: Vec<(Cause, Duration)>,
    stack: Option<Pending>,
) -> Stall {
    let kind = sighting.tag.kind();
    let (stage, live, exact) = match sighting.stage {
        Seen::Running { multiple } => (Stage::Running { multiple }, true, false),
        Seen::Ended { reported_live, exact } => (Stage::Ended, reported_live, exact),
    };
    let part = |(site, nanoseconds): &(u32, u64)| {
        let name = SITES.get(*site).map_or("", |entry| entry.site.name());
        (name.to_owned(), Duration::from_nanos(*nanoseconds))
    };
    Stall {
        id: sighting.stall,
        site: &entry.site,
        kind: if kind.has(Kind::DROP) { StallKind::Drop } else { StallKind::Poll },
        stage,
        live,
        exact,
        first_poll: kind.has(Kind::FIRST),
        elapsed: Duration::from_nanos(sighting.elapsed),
        threshold: Duration::from_nanos(entry.limit()),
        blind: Duration::from_nanos(sighting.blind),
        not_run: Duration::from_nanos(sighting.not_run),
        thread,
        breakdown: sighting.breakdown.iter().map(part).collect(),
        causes: causes.into(),
        stack,
    }
}
