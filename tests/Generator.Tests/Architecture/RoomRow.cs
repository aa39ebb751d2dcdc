using System.Collections.Immutable;

namespace Router.Codegen.Tests.Architecture;

/// <summary>A room in the table of rooms.</summary>
/// <param name="Room">Its folder.</param>
/// <param name="Decides">What it is for.</param>
/// <param name="MayUse">The other rooms that it may use.</param>
internal sealed record RoomRow(string Room, string Decides, ImmutableArray<string> MayUse);
