//! The constants and statics that paths name, and what they are.

use super::body::Infer;
use super::db::Head;
use super::values::Value;
use crate::facts::{Lit, Path};
use crate::link::{Def, Namespace, ValueId};

impl Infer<'_, '_, '_> {
    /// The value of a constant that is declared only once: under a cfg there may be another.
    pub(super) fn constant(&self, path: &Path) -> Option<Value> {
        let id = self.value_at(path).or_else(|| self.constant_of_type(path))?;
        let data = &self.program().values[id.index()];
        if data.is_static || self.db().is_declared_again(data) {
            return None;
        }
        match data.facts.literal() {
            Some(Lit::Bool(value)) => Some(Value::Bool(*value)),
            Some(Lit::Int(Some(value), _)) => Some(Value::Zero(*value == 0)),
            Some(_) => None,
            // Another name for one that may be meant elsewhere.
            None if data.facts.is_path() => None,
            None => Some(Value::Constant(id)),
        }
    }

    /// The constant that a path names by its type: `StatusCode::NOT_FOUND`.
    fn constant_of_type(&self, path: &Path) -> Option<ValueId> {
        let names = path.names();
        let (name, of) = names.split_last().filter(|(_, of)| !of.is_empty() && path.qself.is_none())?;
        let head = match of {
            [own] if *own == "Self" => Head::of(self.lowering.self_ty?)?,
            _ => match self.program().resolve(self.module, path.global, of, Namespace::Types)?.def {
                Def::Adt(id) => Head::Adt(id),
                _ => return None,
            },
        };
        self.db().inherent_const(*name, head)
    }

    /// The constant or static that a path names.
    pub(super) fn value_at(&self, path: &Path) -> Option<ValueId> {
        let found = self.program().resolve(self.module, path.global, &path.names(), Namespace::Values)?;
        match found.def {
            Def::Value(id) if path.qself.is_none() => Some(id),
            _ => None,
        }
    }
}
