using System.Collections.Immutable;

namespace Router.Codegen.Tests.Architecture;

/// <summary>A room in the table of rooms.</summary>
/// <param name="Room">The folder of the room.</param>
/// <param name="Decides">The purpose of the room.</param>
/// <param name="MayUse">The other rooms that the room may use.</param>
internal sealed record RoomRow(string Room, string Decides, ImmutableArray<string> MayUse);
