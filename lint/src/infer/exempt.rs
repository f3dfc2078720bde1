//! What keeps a blocking call from blocking: arguments that are zero, sockets that were set non-blocking, what was asked
//! before.

use super::body::Infer;
use super::inferred::Target;
use crate::facts::{ExprId, ExprKind, Lit, Name, PatKind, Path};
use crate::link::{Container, FnId, ModId};

impl<'d> Infer<'d, '_, '_> {
    /// Whether arguments show that a blocking call does not block here.
    pub(super) fn is_exempt(&self, id: FnId, receiver: Option<ExprId>, args: &[ExprId]) -> bool {
        let data = self.program().fn_data(id);
        let Some(blocking) = &data.attrs.blocking else {
            // `Read::read`: what blocks is an impl of a type that can be set non-blocking.
            let of_trait = matches!(data.container, Container::Trait(_));
            return of_trait
                && self.program().is_of_catalogue(data.module)
                && receiver.is_some_and(|receiver| self.is_nonblocking(receiver));
        };
        let receiver = receiver.or_else(|| {
            data.facts.self_param.as_ref()?;
            args.first().copied()
        });
        if blocking.unless_nonblocking && receiver.is_some_and(|receiver| self.is_nonblocking(receiver)) {
            return true;
        }
        if blocking
            .unless_alone
            .is_some_and(|maker| receiver.is_some_and(|receiver| self.is_only_use(receiver, maker)))
        {
            return true;
        }
        if blocking.unless_after.is_some_and(|asked| self.has_called(data.module, asked)) {
            return true;
        }
        if blocking.unless_named.is_some_and(|error| self.names(None, error)) {
            return true;
        }
        if let Some((maker, other)) = blocking.only_made_by {
            let krate = self.program().krate_of(self.module);
            if !self.program().says(krate, maker) || self.program().says(krate, other) {
                return true;
            }
        }
        let argument = |param: Name| self.argument(id, args, param);
        let is_one_of = |(param, names): &(Name, Vec<Name>)| {
            argument(*param).is_some_and(|arg| names.iter().any(|name| self.names(Some(arg), *name)))
        };
        blocking.unless_given.as_ref().is_some_and(is_one_of)
            || blocking.unless_zero.and_then(argument).is_some_and(|arg| self.is_zero(arg))
    }

    /// The argument that a fn's parameter is given. In a path call `self` is the first one.
    pub(super) fn argument(&self, id: FnId, args: &[ExprId], param: Name) -> Option<ExprId> {
        let facts = &self.program().fn_data(id).facts;
        let shift = args.len().saturating_sub(facts.params.len());
        args.get(facts.param_named(param)? + shift).copied()
    }

    /// Whether a fn of a module was called before in this body.
    fn has_called(&self, module: ModId, name: Name) -> bool {
        self.out.calls.iter().any(|call| match &call.target {
            Target::Fn(id, _) => call.name == name && self.program().fn_data(*id).module == module,
            _ => false,
        })
    }

    /// Whether this body, or an expression in it, has a path that ends with a name.
    fn names(&self, within: Option<ExprId>, name: Name) -> bool {
        let within = within.map(|id| self.body.expr(id).span);
        let ends = |path: &Path| {
            let is_there = within.is_none_or(|within| within.contains(path.span));
            is_there && path.segments.last().is_some_and(|last| last.name == name)
        };
        self.body.exprs.iter().any(|expr| matches!(&expr.kind, ExprKind::Path(path) if ends(path)))
            || self.body.pats.iter().any(|pat| matches!(&pat.kind, PatKind::Path(path) if ends(path)))
    }

    /// Whether a value is zero by what is written: `0`, `Duration::ZERO`, `Duration::from_millis(0)`,
    /// `Some(Duration::default())`.
    fn is_zero(&self, id: ExprId) -> bool {
        match &self.body.expr(id).kind {
            ExprKind::Lit(Lit::Int(Some(0), _) | Lit::Float(true, _)) => true,
            ExprKind::Call { args, .. } if args.is_empty() => self.is_zero_duration(id),
            ExprKind::Call { args, .. } => args.iter().all(|arg| self.is_zero(*arg)),
            ExprKind::Path(path) => {
                path.segments.len() > 1 && path.segments.last().is_some_and(|last| last.name == "ZERO")
            }
            _ => false,
        }
    }

    /// Whether a value is a duration of nothing by what is written: `Duration::ZERO`, `Duration::default()`,
    /// `Duration::from_secs(0)`.
    pub(super) fn is_zero_duration(&self, id: ExprId) -> bool {
        let of_duration = |id: ExprId| match &self.body.expr(id).kind {
            ExprKind::Path(path) => match path.names().as_slice() {
                [.., of, name] if *of == "Duration" => Some(*name),
                _ => None,
            },
            _ => None,
        };
        match &self.body.expr(id).kind {
            ExprKind::Call { callee, args } => of_duration(*callee).is_some_and(|name| {
                args.iter().all(|arg| self.is_zero(*arg)) && (!args.is_empty() || name == "default")
            }),
            _ => of_duration(id).is_some_and(|name| name == "ZERO"),
        }
    }

    pub(super) fn is_nonblocking(&self, receiver: ExprId) -> bool {
        match &self.body.expr(receiver).kind {
            ExprKind::Ref { expr, .. } | ExprKind::Deref(expr) | ExprKind::Try(expr) => {
                self.is_nonblocking(*expr)
            }
            ExprKind::MethodCall { .. } => self.nonblocking.contains(&receiver),
            _ => self.local_of(receiver).is_some_and(|at| self.locals[at].nonblocking),
        }
    }

    /// Notes what a fn hands out non-blocking: its result, or what it gives to a closure.
    pub(super) fn gives_nonblocking(&mut self, call: ExprId, id: FnId, args: &[ExprId]) {
        let data = self.program().fn_data(id);
        let Some(to) = data.attrs.gives_nonblocking else { return };
        if to.is_empty() {
            self.nonblocking.push(call);
        }
        self.nonblocking.extend(data.facts.param_named(to).and_then(|at| args.get(at)));
    }

    /// Marks the locals from a place on, where what they are bound to is non-blocking.
    pub(super) fn bound_nonblocking(&mut self, from: usize, to: ExprId) {
        if self.nonblocking.contains(&to) || self.is_nonblocking(to) {
            self.locals[from..].iter_mut().for_each(|local| local.nonblocking = true);
        }
    }

    /// What a method call changes about its receiver.
    pub(super) fn after_method(&mut self, id: FnId, receiver: ExprId, args: &[ExprId]) {
        let changes = self.program().fn_data(id).facts.takes_mut();
        if changes {
            self.changes(receiver);
        }
        if !args.is_empty() {
            self.may_fill(receiver, changes);
        } else if changes {
            self.may_take(id, receiver);
        }
        if self.program().fn_data(id).attrs.sets_nonblocking.is_none() {
            return;
        }
        let on = args.iter().any(|arg| matches!(self.body.expr(*arg).kind, ExprKind::Lit(Lit::Bool(true))));
        if let Some(at) = self.local_of(receiver) {
            self.locals[at].nonblocking = on;
        }
    }
}
