//! What the bodies of the catalogue call.

use super::with_program;
use crate::infer::{Bodies, Target, TypeDb};
use crate::link::{FnId, Owner};

#[test]
fn bodies_call_what_is_declared() {
    with_program("x86_64-unknown-linux-gnu", |program, cfg| {
        let db = TypeDb::new(program);
        let bodies = Bodies::new(&db, &[], cfg, None);
        let mut unknown = Vec::new();
        for place in 0..program.fns.len() {
            let owner = Owner::Fn(FnId(place as u32));
            let file = program.files[program.file_of(owner).0 as usize].path.display();
            for call in &bodies.get(owner).calls {
                if let Target::Unknown(why) = &call.target {
                    let name = program.fns[place].name;
                    unknown.push(format!("{file}: {name}: {}: {why:?}\n", call.name));
                }
            }
        }
        assert!(unknown.is_empty(), "{} calls:\n{}", unknown.len(), String::from_iter(unknown));
    });
}
