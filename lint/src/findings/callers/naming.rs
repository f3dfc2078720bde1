//! Which bodies may call one of some fns, as far as names and the numbers of arguments tell: few are inferred then.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::{Body, ExprId, ExprKind, Name};
use crate::infer::{Bodies, TyKind};
use crate::link::{AdtId, Container, Def, FnId, ModId, Namespace, Owner, Program};
use crate::read::{self, WordFinder};
use crate::shares::MANY;

/// The fns of the tree, sync ones too, which are searched several times.
pub(super) struct Tree<'p> {
    fns: Vec<(FnId, Written<'p>)>,
}

/// What a body is known by.
enum Written<'p> {
    /// One that is left for later need not be read to be searched: an earlier run may know what it calls.
    Text(&'p str),
    Read(&'p Body),
}

impl<'p> Tree<'p> {
    pub(super) fn of(program: &Program<'p>, tests: bool) -> Self {
        let fns = (0..program.fns.len() as u32).into_par_iter().with_max_len(MANY).map(FnId);
        let in_tree = |id: FnId| {
            let data = program.fn_data(id);
            let is_meant = !program.is_of_catalogue(data.module) && (tests || !data.is_test);
            let written = || match program.later_text(id) {
                Some(text) => Some(Written::Text(text)),
                None => program.known_body(Owner::Fn(id)).map(Written::Read),
            };
            Some((id, is_meant.then(written)??))
        };
        Self { fns: fns.filter_map(in_tree).collect() }
    }

    /// Those that call one of some fns, as far as names and the numbers of arguments tell.
    pub(super) fn naming(&self, bodies: &Bodies<'_, '_, '_>, wanted: &FxHashSet<FnId>) -> Vec<Owner> {
        let named = Named::of(bodies, wanted);
        let fns = self.fns.par_iter().with_max_len(MANY);
        let found = fns.filter(|(id, written)| match written {
            Written::Text(text) => named.may_be_called(bodies.db.program, *id, text),
            Written::Read(body) => named.is_called(body),
        });
        found.map(|(id, _)| Owner::Fn(*id)).collect()
    }
}

/// A fn that is looked for.
struct Sought {
    id: FnId,
    /// How many arguments it takes, `self` included.
    count: usize,
    /// The type that has it, if a path to it has to name that.
    of: Option<AdtId>,
}

/// The fns that are looked for.
struct Named {
    /// By their names.
    named: FxHashMap<&'static str, Vec<Sought>>,
    names: WordFinder,
}

impl Named {
    fn of(bodies: &Bodies<'_, '_, '_>, fns: &FxHashSet<FnId>) -> Self {
        let mut named: FxHashMap<&'static str, Vec<Sought>> = FxHashMap::default();
        for id in fns {
            let data = bodies.db.program.fn_data(*id);
            let count = usize::from(data.facts.self_param.is_some()) + data.facts.params.len();
            let of = match data.container {
                Container::Impl(of) => match bodies.db.header(of).self_ty.kind() {
                    TyKind::Adt(adt, _) => Some(*adt),
                    _ => None,
                },
                Container::Module | Container::Trait(_) => None,
            };
            named.entry(data.name.as_str()).or_default().push(Sought { id: *id, count, of });
        }
        let names = WordFinder::new(named.keys());
        Self { named, names }
    }

    fn takes(&self, name: Name, count: usize) -> bool {
        self.named.get(name.as_str()).is_some_and(|fns| fns.iter().any(|own| own.count == count))
    }

    /// Whether the text of a body that declares nothing may call one of them.
    fn may_be_called(&self, program: &Program<'_>, owner: FnId, text: &str) -> bool {
        let module = program.fn_data(owner).module;
        self.names.find(text).any(|place| {
            let word = &text[place.clone()];
            let Some(fns) = self.named.get(word) else { return false };
            let (before, after) = (text[..place.start].trim_end(), text[place.end..].trim_start());
            let takes = |receiver: usize| {
                let count = read::arguments(after).map(|count| count + receiver);
                fns.iter().any(|own| count.is_none_or(|count| count == own.count))
            };
            if let Some(path) = before.strip_suffix("::") {
                return takes(0) && may_lead(program, module, path, fns);
            }
            if before.ends_with('.') && !before.ends_with("..") {
                return after.starts_with(['(', ':']) && takes(1);
            }
            match program.lookup(module, Name::from(word), Namespace::Values) {
                Some(Def::Fn(found)) => fns.iter().any(|own| own.id == found),
                _ => false,
            }
        })
    }

    fn is_called(&self, body: &Body) -> bool {
        let calls = body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::Call { callee, args } => match &body.expr(*callee).kind {
                ExprKind::Path(path) => {
                    path.segments.last().is_some_and(|last| self.takes(last.name, args.len()))
                }
                _ => false,
            },
            ExprKind::MethodCall { name, args, .. } => self.takes(*name, args.len() + 1),
            _ => false,
        });
        calls || self.is_value(body)
    }

    /// Whether a body names one elsewhere than where it is called, and not a variable of that name.
    fn is_value(&self, body: &Body) -> bool {
        let mut found = body.exprs.iter().enumerate().filter_map(|(at, expr)| match &expr.kind {
            ExprKind::Path(path) => {
                let last = path.segments.last().filter(|last| self.named.contains_key(last.name.as_str()))?;
                (1 < path.segments.len() || !body.binds(last.name)).then_some(ExprId(at as u32))
            }
            _ => None,
        });
        found.any(|id| !body.is_called(id))
    }
}

/// Whether a path in a module, of which the text up to a last name is given, may lead to one of some fns.
fn may_lead(program: &Program<'_>, module: ModId, path: &str, fns: &[Sought]) -> bool {
    let rest = path.trim_end_matches(read::is_word);
    let (before, name) = (rest.trim_end(), &path[rest.len()..]);
    if name.is_empty() || before.ends_with("::") {
        return true;
    }
    match program.lookup(module, Name::from(name), Namespace::Types) {
        Some(Def::Adt(found)) => fns.iter().any(|own| own.of.is_none_or(|of| of == found)),
        _ => true,
    }
}
