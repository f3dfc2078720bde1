//! Which of the values that a call gives matter to what it leads to.

use super::leads::Leads;
use super::node::Known;
use crate::facts::Name;
use crate::infer::{Given, ParamAt, Target, Value};
use crate::link::{Container, FnId, Owner};

/// How far a constant is followed from fn to fn: wrappers of system calls are few to a call.
const HANDED_ON: u32 = 3;

impl Leads<'_, '_, '_, '_> {
    /// Those of the given values that decide what a fn of the tree calls.
    pub(super) fn deciding(self, id: FnId, given: &[(ParamAt, Value)]) -> Known {
        if given.is_empty() || !self.is_in_tree(Owner::Fn(id)) {
            return Known::default();
        }
        let deciding = &self.bodies.get(Owner::Fn(id)).deciding;
        let decides = |(param, value): &&(ParamAt, Value)| {
            deciding.contains(param) && (!value.is_constant() || self.tells_constants(id, *param, HANDED_ON))
        };
        given.iter().filter(decides).copied().collect()
    }

    /// Those that decide what some impl of a trait's fn calls.
    pub(super) fn deciding_for_any(self, id: FnId, given: &[(ParamAt, Value)]) -> Known {
        let Container::Trait(trait_id) = self.bodies.db.program.fn_data(id).container else {
            return Known::default();
        };
        if given.is_empty() {
            return Known::default();
        }
        let mut deciding: Vec<_> =
            self.fns_of_impls(id, trait_id).flat_map(|own| self.deciding(own, given)).collect();
        deciding.sort_unstable();
        deciding.dedup();
        deciding.into()
    }

    /// Whether a fn, or one that it hands a parameter on to, asks which constant that is. There are many constants, and most
    /// matter to nobody but what is given them in the end.
    fn tells_constants(self, id: FnId, param: ParamAt, depth: u32) -> bool {
        let data = self.bodies.db.program.fn_data(id);
        if data.attrs.blocking.as_ref().is_some_and(|blocking| blocking.unless_given.is_some()) {
            return true;
        }
        if depth == 0 || data.facts.is_async || !self.is_in_tree(Owner::Fn(id)) {
            return false;
        }
        self.bodies.get(Owner::Fn(id)).calls.iter().any(|call| {
            let asks = call.tests.iter().any(|test| test.param == param && test.value.is_constant());
            let hands_on = |callee: FnId| {
                let mut handed = call.given.iter().filter(|(_, given)| *given == Given::Own(param));
                handed.any(|(to, _)| self.tells_constants(callee, *to, depth - 1))
            };
            asks || matches!(&call.target, Target::Fn(callee, _) if hands_on(*callee))
        })
    }

    /// Whether a fn that blocks does not do so with such values.
    pub(super) fn is_spared(self, id: FnId, given: &[(ParamAt, Value)]) -> bool {
        let program = self.bodies.db.program;
        let data = program.fn_data(id);
        let Some(blocking) = &data.attrs.blocking else { return false };
        let value_of = |name: Name| {
            let at =
                (data.facts.param_named(name)? + usize::from(data.facts.self_param.is_some())) as ParamAt;
            given.iter().find(|(param, _)| *param == at).map(|(_, value)| *value)
        };
        let is_zero = |name| value_of(name) == Some(Value::Zero(true));
        let is_one_of = |(name, names): &(Name, Vec<Name>)| {
            value_of(*name).is_some_and(|value| value.is_one_of(program, names))
        };
        blocking.unless_zero.is_some_and(is_zero) || blocking.unless_given.as_ref().is_some_and(is_one_of)
    }
}
