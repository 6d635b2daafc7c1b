DefinitionBlock ("laptop.aml", "SSDT", 2, "SAMRAD", "LAB", 1)
{
    // What a laptop has and QEMU has not: a charger, a battery and a lid. How they stand is read
    // from three bytes of the clock chip's memory, which the guest writes (hardware.py).
    Scope (\_SB)
    {
        OperationRegion (CLCK, SystemIO, 0x70, 2)
        Field (CLCK, ByteAcc, NoLock, Preserve) { INDX, 8, DATA, 8 }
        IndexField (INDX, DATA, ByteAcc, NoLock, Preserve)
        {
            Offset (0x70),
            MAIN, 8,
            LEFT, 8,
            LIDS, 8
        }
        Device (ACAD)
        {
            Name (_HID, "ACPI0003")
            Name (_PCL, Package () { \_SB })
            Method (_PSR) { Return (MAIN) }
            Method (_STA) { Return (0x0F) }
        }
        Device (BAT0)
        {
            Name (_HID, EisaId ("PNP0C0A"))
            Name (_UID, 1)
            Name (_PCL, Package () { \_SB })
            Method (_STA) { Return (0x1F) }
            Method (_BIF)
            {
                Return (Package ()
                {
                    0, 50000, 50000, 1, 12000, 2000, 1000, 10, 10, "LAB", "1", "LION", "LAB"
                })
            }
            Method (_BST, 0, Serialized)
            {
                Name (STAT, Package () { 0, 10000, 0, 12000 })
                If (MAIN) { STAT [0] = 0 } Else { STAT [0] = 1 }
                Multiply (LEFT, 500, Local0)
                STAT [2] = Local0
                Return (STAT)
            }
        }
        Device (LID0)
        {
            Name (_HID, EisaId ("PNP0C0D"))
            Method (_LID) { Return (LIDS) }
        }
    }
}
