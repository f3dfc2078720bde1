//! Moving a call with all that it takes to a thread that may block.

use super::counterpart::Counterpart;
use super::owned::Owned;
use super::place::Place;
use super::{Planner, Site};
use crate::discover::Runtime;
use crate::facts::{Expr, ExprId, ExprKind, Name, Span};
use crate::infer::{Target, Ty, TyKind, Typed};
use crate::link::{Def, FnId, Namespace};
use crate::report::{Edit, Fix};
use crate::rules::RuleId;

/// Puts the call into a closure that runs on such a thread, if its result and all that it takes can go there: values that
/// it takes by value anyway, and clones of those that it borrows.
pub(super) fn wrap(
    planner: &Planner<'_, '_, '_, '_>,
    site: &Site<'_>,
    place: &Place<'_>,
    runtime: Runtime,
) -> Option<Fix> {
    let Target::Fn(id, _) = &site.call.target else { return None };
    let ExprKind::Call { args, callee } = &place.call().kind else { return None };
    let ExprKind::Path(written) = &place.body.expr(*callee).kind else { return None };
    // A method called by its path has its receiver for a first argument, of which less is known.
    if planner.bodies.db.sig(*id).self_input.is_some() {
        return None;
    }
    if !is_worth_it(site.rule) || !super::edits::is_written(place, written.span, &written.segments) {
        return None;
    }
    let spawn = Counterpart::spawn_blocking(planner, site, runtime, place.module)?;
    let typed = planner.types(site.owner);
    let owned = Owned::new(planner.bodies.db);
    let result = typed.ty(place.id);
    // What is opened there would still block where it is used.
    if !owned.is(result) || planner.blocks_later(result) {
        return None;
    }
    let wrapper = Wrapper { planner, place, typed: &typed, owned: &owned, callee: *id };
    let taken: Vec<Taken> = (0..args.len()).map(|at| wrapper.take(at, args[at])).collect::<Option<_>>()?;
    if args.is_empty() {
        return Some(wrapper.hand_over(written.span, &spawn));
    }
    wrapper.names_are_apart(args, &taken).then(|| wrapper.fix(&taken, &spawn))
}

/// Whether the time that a call takes is worth a trip to another thread, and whether it may run there: a lock's guard, a
/// runtime's own wait and a terminal's input belong where they are.
fn is_worth_it(rule: RuleId) -> bool {
    matches!(
        rule,
        RuleId::Sleep
            | RuleId::Fs
            | RuleId::Net
            | RuleId::Dns
            | RuleId::Process
            | RuleId::Http
            | RuleId::Db
            | RuleId::Cpu
    )
}

/// How an argument gets into the closure.
enum Taken {
    /// As it is written.
    AsWritten,
    /// Under a name of its own.
    Bound {
        name: String,
        /// The name's value.
        value: String,
        /// The argument.
        span: Span,
        /// What stands in the argument's place.
        instead: String,
    },
}

struct Wrapper<'w, 'a, 'f, 'd, 'p> {
    planner: &'w Planner<'f, 'd, 'p, 'a>,
    place: &'w Place<'a>,
    typed: &'w Typed,
    owned: &'w Owned<'d, 'p, 'a>,
    callee: FnId,
}

impl Wrapper<'_, '_, '_, '_, '_> {
    fn expr(&self, id: ExprId) -> &Expr {
        self.place.body.expr(id)
    }

    fn text(&self, id: ExprId) -> &str {
        self.place.text_of(self.expr(id).span)
    }

    fn take(&self, at: usize, id: ExprId) -> Option<Taken> {
        let ty = self.typed.ty(id);
        match &self.expr(id).kind {
            ExprKind::Lit(_) => Some(Taken::AsWritten),
            ExprKind::Path(path) => match path.as_name() {
                _ if self
                    .is_constant(path.global, &path.segments.iter().map(|s| s.name).collect::<Vec<_>>()) =>
                {
                    Some(Taken::AsWritten)
                }
                Some(name) if self.owned.is(ty) && name != "self" => Some(Taken::AsWritten),
                // A borrow: the closure gets a clone of what is borrowed.
                Some(name) if name != "self" => {
                    let value = self.clone_of_borrow(&name, ty, at)?;
                    Some(self.bound(id, &name, value, true))
                }
                _ => None,
            },
            ExprKind::Ref { mutable: false, expr } => self.take_borrowed(at, id, *expr),
            ExprKind::Field { name, .. } if matches!(ty.kind(), TyKind::Prim(_)) => {
                Some(self.bound(id, name, self.text(id).to_owned(), false))
            }
            // What makes a new value does so before the closure.
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } if self.owned.is(ty) => {
                let name = self.parameter(at)?;
                Some(self.bound(id, &name, self.text(id).to_owned(), false))
            }
            _ => None,
        }
    }

    /// `&inner`.
    fn take_borrowed(&self, at: usize, id: ExprId, inner: ExprId) -> Option<Taken> {
        let ty = self.typed.ty(inner);
        let text = self.text(inner).to_owned();
        match &self.expr(inner).kind {
            ExprKind::Path(path) if self.owned.clones(ty) => {
                let name = path.as_name().filter(|name| *name != "self")?;
                Some(self.bound(id, &name, format!("{text}.clone()"), true))
            }
            ExprKind::Field { name, .. }
                if self.owned.clones(ty) && !name.starts_with(|c: char| c.is_ascii_digit()) =>
            {
                Some(self.bound(id, name, format!("{text}.clone()"), true))
            }
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } if self.owned.is(ty) => {
                let name = self.parameter(at)?;
                Some(self.bound(id, &name, text, true))
            }
            _ => None,
        }
    }

    /// A clone of what a variable borrows, where the parameter takes a reference to it just as well.
    fn clone_of_borrow(&self, name: &str, ty: Ty, at: usize) -> Option<String> {
        let TyKind::Ref(inner) = ty.kind() else { return None };
        let takes_references = self.planner.bodies.db.sig(self.callee).inputs.get(at)?;
        if !matches!(takes_references.kind(), TyKind::Ref(_)) {
            return None;
        }
        match inner.kind() {
            TyKind::Str => Some(format!("{name}.to_owned()")),
            TyKind::Slice(element) if self.owned.clones(*element) => Some(format!("{name}.to_vec()")),
            _ if self.owned.clones(*inner) => Some(format!("{name}.clone()")),
            _ if self.owned.is_path(*inner) => Some(format!("{name}.to_path_buf()")),
            _ => None,
        }
    }

    fn is_constant(&self, global: bool, names: &[Name]) -> bool {
        let program = self.planner.bodies.db.program;
        let is_local = matches!(names, [name] if name.starts_with(|c: char| !c.is_uppercase()));
        let found = program.resolve(self.place.module, global, names, Namespace::Values);
        !is_local
            && found.is_some_and(|found| found.used == names.len() && matches!(found.def, Def::Value(_)))
    }

    /// The name of the callee's parameter.
    fn parameter(&self, at: usize) -> Option<Name> {
        let facts = self.planner.bodies.db.program.fn_data(self.callee).facts;
        facts.params.get(at)?.name.filter(|name| !name.is_empty() && *name != "_")
    }

    fn bound(&self, id: ExprId, name: &str, value: String, borrowed: bool) -> Taken {
        let instead = if borrowed { format!("&{name}") } else { name.to_owned() };
        Taken::Bound { name: name.to_owned(), value, span: self.expr(id).span, instead }
    }

    /// Whether no new name hides what another argument means.
    fn names_are_apart(&self, args: &[ExprId], taken: &[Taken]) -> bool {
        taken.iter().enumerate().all(|(at, own)| {
            let Taken::Bound { name, .. } = own else { return true };
            let others = args.iter().enumerate().filter(|(other, _)| *other != at);
            others.into_iter().all(|(_, arg)| !has_word(self.text(*arg), name)) && !is_keyword(name)
        })
    }

    /// A fn without parameters runs there by its name.
    fn hand_over(&self, callee: Span, spawn: &Counterpart) -> Fix {
        let (path, whole) = (&spawn.path, self.place.call().span);
        let result = spawn.then.map(|then| format!(".{then}")).unwrap_or_default();
        let edits = vec![
            Edit { span: Span { lo: whole.lo, hi: whole.lo }, text: format!("{path}(") },
            Edit { span: Span { lo: callee.hi, hi: whole.hi }, text: format!(").await{result}") },
        ];
        Fix { title: format!("move it to `{path}`"), edits }
    }

    fn fix(&self, taken: &[Taken], spawn: &Counterpart) -> Fix {
        let whole = self.place.call().span;
        let (mut bindings, mut edits) = (String::new(), Vec::new());
        for own in taken {
            if let Taken::Bound { name, value, span, instead } = own {
                bindings += &format!("let {name} = {value}; ");
                edits.push(Edit { span: *span, text: instead.clone() });
            }
        }
        let path = &spawn.path;
        let result = spawn.then.map(|then| format!(".{then}")).unwrap_or_default();
        let (before, after) = if bindings.is_empty() {
            (format!("{path}(move || "), format!(").await{result}"))
        } else {
            (format!("{path}({{ {bindings}move || "), format!(" }}).await{result}"))
        };
        edits.insert(0, Edit { span: Span { lo: whole.lo, hi: whole.lo }, text: before });
        edits.push(Edit { span: Span { lo: whole.hi, hi: whole.hi }, text: after });
        Fix { title: format!("move it to `{path}`"), edits }
    }
}

fn has_word(text: &str, word: &str) -> bool {
    text.split(|c: char| c != '_' && !c.is_alphanumeric()).any(|own| own == word)
}

/// Parameters have no such names, fields written `r#type` do.
fn is_keyword(name: &str) -> bool {
    matches!(
        name,
        "type" | "match" | "ref" | "move" | "fn" | "use" | "mod" | "in" | "as" | "self" | "impl" | "async"
    )
}
