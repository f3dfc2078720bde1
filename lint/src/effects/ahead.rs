//! Bodies that a graph will ask for, inferred ahead of it: a graph grows in waves, at whose ends threads wait for each
//! other; what fns call plainly needs no such order.

use std::sync::atomic::{AtomicBool, Ordering};

use rayon::Scope;

use super::leads::Leads;
use crate::infer::{RegionId, Target};
use crate::link::{Container, FnId, Owner};

/// Inference ahead of a graph.
pub(super) struct Ahead<'b, 'd, 'p, 'a> {
    leads: Leads<'b, 'd, 'p, 'a>,
    /// The fns that are, or were, looked at.
    taken: Vec<AtomicBool>,
}

impl<'b, 'd, 'p, 'a> Ahead<'b, 'd, 'p, 'a> {
    pub(super) fn new(leads: Leads<'b, 'd, 'p, 'a>) -> Self {
        let fns = &leads.bodies.db.program.fns;
        Self { leads, taken: fns.iter().map(|_| AtomicBool::new(false)).collect() }
    }

    /// Infers some bodies, and those of the fns that they surely lead to.
    pub(super) fn infer(&self, owners: impl Iterator<Item = Owner>) {
        rayon::in_place_scope(|scope| {
            for owner in owners {
                if let Owner::Fn(id) = owner {
                    self.take(id, scope);
                }
            }
        });
    }

    fn take<'s>(&'s self, id: FnId, scope: &Scope<'s>) {
        if !self.taken[id.index()].swap(true, Ordering::Relaxed) {
            scope.spawn(move |scope| self.look(id, scope));
        }
    }

    fn look<'s>(&'s self, id: FnId, scope: &Scope<'s>) {
        for call in &self.leads.bodies.get(Owner::Fn(id)).calls {
            // What closures call, and what depends on values, may never be reached.
            let is_sure = call.region == RegionId(0) && !call.exempt && call.tests.is_empty();
            if let Target::Fn(callee, _) = &call.target
                && is_sure
                && self.is_followed(*callee)
            {
                self.take(*callee, scope);
            }
        }
    }

    /// Whether a call of a fn leads to the fn's own code.
    fn is_followed(&self, id: FnId) -> bool {
        let data = self.leads.bodies.db.program.fn_data(id);
        !data.attrs.trusted
            && !data.facts.is_async
            && !matches!(data.container, Container::Trait(_))
            && self.leads.has_code(id)
    }
}
